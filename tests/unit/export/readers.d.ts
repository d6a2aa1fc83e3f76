/** The parts of Citation.js that the tests call; the package brings no types. */
declare module '@citation-js/core' {
  /** A reference as Citation.js reads it: CSL-JSON. */
  export interface Reference {
    readonly id: string;
    readonly type: string;
    readonly title?: string;
    readonly author?: readonly { readonly literal?: string; readonly family?: string; readonly given?: string }[];
    readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[]; readonly circa?: boolean };
    readonly accessed?: { readonly 'date-parts'?: readonly (readonly number[])[] };
    readonly URL?: string;
    readonly 'container-title'?: string;
    readonly note?: string;
  }

  export const plugins: {
    readonly input: {
      chain(input: unknown, options?: { readonly forceType?: string; readonly generateGraph?: boolean }): Reference[];
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
