/** What people call a body once its name has been given, and how its name tells it is one. */
export const shortNames: readonly (readonly [called: RegExp, name: RegExp])[] = [
  [
    /(?<!\p{L})(?:council|authority|(?:c|g|ngh)yngor)(?!\p{L})/iu,
    /council|borough|cbc|authority|cyngor/iu,
  ],
  [
    /(?<!\p{L})(?:(?:health |nhs )?board|uhb|(?:b|f)wrdd(?: iechyd)?)(?!\p{L})/iu,
    /board|uhb|bwrdd/iu,
  ],
  [/(?<!\p{L})(?:nhs )?trust|ymddiriedolaeth(?!\p{L})/iu, /trust|ymddiriedolaeth/iu],
  [/(?<!\p{L})(?:dental practice|dentist|deintyddfa|deintydd)(?!\p{L})/iu, /dent|deint/iu],
  [
    /(?<!\p{L})(?:practice|surgery|medical centre|gp|meddygfa)(?!\p{L})/iu,
    /practice|surgery|medical|meddygfa/iu,
  ],
  [
    /(?<!\p{L})(?:landlord|association|landlordiaid|landlord)(?!\p{L})/iu,
    /housing|homes|association|cartrefi|tai(?!\p{L})/iu,
  ],
  [
    /(?<!\p{L})(?:care provider|provider|care home|darparwr|cartref gofal)(?!\p{L})/iu,
    /care|gofal/iu,
  ],
  [/(?<!\p{L})(?:department|adran)(?!\p{L})/iu, /department|government|adran|llywodraeth/iu],
];
