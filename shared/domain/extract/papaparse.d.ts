// The published typings pull in Node's globals, which shared/ must not see; this is the part used.
declare module 'papaparse/papaparse.js' {
  type Parsed<Data> = {
    readonly data: Data;
    readonly errors: readonly { readonly code: string }[];
    readonly meta: { readonly cursor: number };
  };
  type Layout = { readonly delimiter: string; readonly newline: '\n'; readonly quoteChar: '"' };
  const Papa: {
    parse(text: string, config: Layout & { readonly preview: number }): Parsed<string[][]>;
    parse(
      text: string,
      config: Layout & { readonly step: (row: Parsed<string[]>) => void },
    ): undefined;
  };
  export default Papa;
}
