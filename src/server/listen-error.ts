/** The port is taken, or may not be had, or the host is not one of this machine's; the message says what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError'
}
