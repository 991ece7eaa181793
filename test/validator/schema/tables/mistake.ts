/** A file with one mistake, and what is said about it. */
export interface Mistake {
  readonly text: string;
  /** `line:column code`. */
  readonly finds: string;
  /** How the help begins. */
  readonly help: string;
  /** Set where the published schema can't see the mistake. */
  readonly onlyOurs?: true;
}

/** Of a workflow, lines from the fifth on: the first steps, then perhaps more keys of the document. */
export function inSteps(lines: string, finds: string, help: string, onlyOurs?: true): Mistake {
  return mistake(`apiVersion: wfspec/v1\nkind: WfSpec\nname: test\nsteps:\n${lines}\n`, finds, help, onlyOurs);
}

/** Of a workflow without steps, lines from the fifth on. */
export function inWorkflow(lines: string, finds: string, help: string, onlyOurs?: true): Mistake {
  return mistake(`apiVersion: wfspec/v1\nkind: WfSpec\nname: test\nsteps: []\n${lines}\n`, finds, help, onlyOurs);
}

/** Of a document, lines from the second on. */
export function inDocument(lines: string, finds: string, help: string, onlyOurs?: true): Mistake {
  return mistake(`apiVersion: wfspec/v1\n${lines}\n`, finds, help, onlyOurs);
}

export function mistake(text: string, finds: string, help: string, onlyOurs?: true): Mistake {
  return { text, finds, help, ...(onlyOurs && { onlyOurs }) };
}
