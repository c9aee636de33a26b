/** A question that cannot be answered as asked; the message is for the person who asked. */
export class ReadError extends Error {
  /** The argument at fault. */
  readonly argument: string
  constructor(argument: string, message: string) {
    super(message)
    this.argument = argument
  }
}
