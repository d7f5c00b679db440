/** Who may sign an apology, as decisions call them. */
export const office =
  "(?:Deputy |Assistant |Group )?(?:Chief Executive(?: Officer)?|Managing Director|Executive Director(?: of(?: \\p{Lu}[\\p{L}’']*| and(?= \\p{Lu}))+)?|(?:Corporate |Clinical |Medical |Finance )?Director(?: of(?: \\p{Lu}[\\p{L}’']*| and(?= \\p{Lu}))+)?|Head of(?: \\p{Lu}[\\p{L}’']*| and(?= \\p{Lu}))+|Headteacher|Monitoring Officer|Town Clerk|Clerk|Chair(?:man|person|woman)?|Leader|Mayor|Chief Constable|Practice Manager|Senior Partner|(?:an? )?(?:senior|chief) (?:officer|manager))";
export const welshOffice =
  '(?:(?:P|B)rif Weithredwr(?:aig)?|Cyfarwyddwr(?: \\p{Lu}\\p{L}*)*|Gyfarwyddwr(?: \\p{Lu}\\p{L}*)*|(?:P|B)ennaeth(?: \\p{Lu}\\p{L}*)*|Swyddog Monitro|Clerc|(?:C|G)adeirydd|Arweinydd|uwch swyddog)';
/** The words before the one who signs. */
export const signedBy =
  "(?:from|signed(?: personally)? by|signed off by|by|in the name of|gan|(?:wedi['’]i|a) lofnod(?:i|wyd) gan)";
