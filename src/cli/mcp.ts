import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { ErrorCode, type JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';
import { InvalidArgumentError } from 'commander';

/** Where assistants ask a server, by its address. */
export function mcpAddressOf(address: string): URL {
  if (!URL.canParse(address) || !/^https?:/.test(address)) {
    throw new InvalidArgumentError('Give an address such as https://kruispunt.example.');
  }
  return new URL('/mcp', address);
}

/** Hands on what an assistant asks on standard input to a server that runs, and what that answers, until the input ends. */
export async function handOn(address: URL): Promise<void> {
  const assistant = new StdioServerTransport();
  const server = new StreamableHTTPClientTransport(address);
  server.onmessage = (message) => {
    const version = versionAgreed(message);
    if (version !== undefined) server.setProtocolVersion(version);
    void assistant.send(message);
  };
  assistant.onmessage = (message) => {
    server.send(message).catch((error: unknown) => {
      const failure = failureOf(message, error);
      if (failure) void assistant.send(failure);
    });
  };
  await server.start();
  await assistant.start();
}

/** The version of the protocol that the first answer names: HTTP says it in every request after that. */
function versionAgreed(message: JSONRPCMessage): string | undefined {
  const version = 'result' in message ? message.result['protocolVersion'] : undefined;
  return typeof version === 'string' ? version : undefined;
}

/** What an assistant is told where the server can't be reached or refuses; nothing where it waits for no answer. */
function failureOf(message: JSONRPCMessage, error: unknown): JSONRPCMessage | undefined {
  if (!('method' in message && 'id' in message)) return undefined;
  const said = error instanceof Error ? error.message : String(error);
  return { jsonrpc: '2.0', id: message.id, error: { code: ErrorCode.InternalError, message: said } };
}
