/** Why a Kruispunt can't work on the data that it finds; the message is a sentence for the operator. */
export class DataFault extends Error {
  override name = 'DataFault';
}
