/** What NDR Lens found. It holds ids of its own knowledge and nothing that was pasted. */
export interface NdrLensResult {
  /** What sort of text it is; `code` for an entry that was looked up. */
  kind: "failure" | "delay" | "success" | "feedback" | "auto-reply" | "nothing" | "code";
  /** Ids of the entries of the knowledge, best first, such as `exchange-online/4.4.316`. */
  entries: string[];
  /** Ids of their categories, such as `connection-refused`. */
  categories: string[];
  /** Ids of who must act, such as `sender-admin`. */
  actors: string[];
}

/** What could not be loaded. */
export interface NdrLensError {
  /** `program`, `engine`, `knowledge`, `overlay`, or the tag of a language, with `.answers` behind it or without. */
  piece: string;
  /** Why the program did not start: a policy forbids WebAssembly, the browser lacks something, or anything else. */
  reason?: "forbidden" | "missing" | "failed";
}

/** The element `<ndr-lens>`. Its attributes are `lang`, `theme`, `code`, `view`, `overlay` and `heading-level`. */
export interface NdrLensElement extends HTMLElement {
  /** What stands in the box. Setting it reads the text. */
  text: string;
}

declare global {
  interface HTMLElementTagNameMap {
    "ndr-lens": NdrLensElement;
  }
  interface HTMLElementEventMap {
    "ndr-lens-ready": CustomEvent<Record<string, never>>;
    "ndr-lens-result": CustomEvent<NdrLensResult>;
    "ndr-lens-error": CustomEvent<NdrLensError>;
  }
}
