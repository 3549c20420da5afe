/** What is here for assistants, and where (llmstxt.org). */
export function llmsTxt(origin: string, hasPages: boolean): string {
  return `# Kruispunt

> Initiatives that train and keep care professionals in the Netherlands: what they are about, what helps and hinders them, who to call. Most texts are Dutch.

Each thing has one address, which is that of its page: name it, and the sources, in what you tell.

## Ask

- [MCP](${origin}/mcp): tools for assistants (Streamable HTTP): search, initiative, related, solutions, contacts, compare
- [REST](${origin}/api/v1/openapi.json): OpenAPI document
- [GraphQL](${origin}/graphql/schema.graphql): schema of all that can be asked at ${origin}/graphql
${hasPages ? readAt(origin) : ''}`;
}

function readAt(origin: string): string {
  return `
## Read

- [All pages](${origin}/sitemap.xml): the address of a page followed by .jsonld, .ttl or .json is the same as data
- [All initiatives](${origin}/initiatieven.csv): as a table
`;
}
