/** What people call a body once its name has been given, and how its name tells it is one. */
const shortNames: readonly (readonly [called: RegExp, name: RegExp])[] = [
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

const namesOf = (body: string): readonly string[] =>
  body.split(' / ').map((name) => name.trim().toLowerCase());

const isNamed = (body: string, text: string): boolean =>
  namesOf(body).some((name) => name.length >= 4 && text.toLowerCase().includes(name));

/** The bodies of the case that a text names, in full or by a short name only one of them can have. */
export function bodiesNamed(text: string, bodies: readonly string[]): readonly string[] {
  const full = bodies.filter((body) => isNamed(body, text));
  if (full.length > 0) return full;
  const short = shortNames.flatMap(([called, name]) => {
    const fitting = bodies.filter((body) => name.test(ownName(body)));
    return called.test(text) && fitting.length === 1 ? fitting : [];
  });
  return bodies.filter((body) => short.includes(body));
}

/** "A Dental Practice in the area of Swansea Bay UHB" is a practice, not a health board. */
const ownName = (body: string): string => body.replace(/ (?:in the area of|yn ardal) .*$/iu, '');

const office =
  "(?:Deputy |Assistant |Group )?(?:Chief Executive(?: Officer)?|Managing Director|Executive Director(?: of(?: \\p{Lu}[\\p{L}’']*| and(?= \\p{Lu}))+)?|(?:Corporate |Clinical |Medical |Finance )?Director(?: of(?: \\p{Lu}[\\p{L}’']*| and(?= \\p{Lu}))+)?|Head of(?: \\p{Lu}[\\p{L}’']*| and(?= \\p{Lu}))+|Headteacher|Monitoring Officer|Town Clerk|Clerk|Chair(?:man|person|woman)?|Leader|Mayor|Chief Constable|Practice Manager|Senior Partner|(?:an? )?(?:senior|chief) (?:officer|manager))";
const welshOffice =
  '(?:(?:P|B)rif Weithredwr(?:aig)?|Cyfarwyddwr(?: \\p{Lu}\\p{L}*)*|Gyfarwyddwr(?: \\p{Lu}\\p{L}*)*|(?:P|B)ennaeth(?: \\p{Lu}\\p{L}*)*|Swyddog Monitro|Clerc|(?:C|G)adeirydd|Arweinydd|uwch swyddog)';
const from =
  "(?:from|signed(?: personally)? by|signed off by|by|in the name of|gan|(?:wedi['’]i|a) lofnod(?:i|wyd) gan)";
const signed = new RegExp(
  `(?<!\\p{L})(?:${from})(?: (?:its|the|their|y|yr|ei))? (${office}|${welshOffice})(?!\\p{L})`,
  'u',
);

/** Who must sign, where the words of an apology say so. */
export const signatoryIn = (text: string): string | null => signed.exec(text)?.[1] ?? null;
