/**
 * A business exception: the workflow can catch it by its name. Everything else that a handler throws is a technical failure, which the
 * server may retry.
 */
export class TaskException<Content = undefined> extends Error {
  override readonly name: string;
  readonly content: Content | undefined;

  constructor(name: string, message: string, content?: Content) {
    super(message);
    this.name = name;
    this.content = content;
  }
}
