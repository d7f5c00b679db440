import type { Answer, ChannelName, Request } from '../../shared/contracts/index.ts';

/**
 * Answers one channel. The request is already parsed. A refusal is thrown as a `RefusalError`;
 * anything else thrown is a fault of ours. Bytes in an answer own their whole buffer.
 */
export type Handler<Name extends ChannelName> = (request: Request<Name>) => Promise<Answer<Name>>;

/** A handler for every channel named: leaving one out does not compile. */
export type Handlers<Name extends ChannelName = ChannelName> = {
  readonly [Each in Name]: Handler<Each>;
};
