/** A link to a website of others, by the name of its host. */
export function WebsiteLink({ url }: { url: string }) {
  return (
    <a href={url} rel="external">
      {new URL(url).hostname.replace(/^www\./, '')}
    </a>
  );
}
