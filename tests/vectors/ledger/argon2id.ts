/** Argon2id with the key file's parameters (64 MiB, three passes), computed by two implementations and frozen. */
export const argon2 = {
  passphrase: 'saith cath ddu ar y to\u0302',
  salt: '000102030405060708090a0b0c0d0e0f',
  key: '7c9fb19b06919e37677f7cc8c9a73a967717aa76ac7f9c7082769d449dfea78b',
} as const;
