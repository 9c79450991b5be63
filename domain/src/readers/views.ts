/** User agents that announce no reader: crawlers, previews of links, monitors, libraries, browsers without a person. */
const NOBODY =
  /bot\b|bot[/;)_-]|crawl|spider|slurp|preview|facebookexternalhit|whatsapp|monitor|uptime|pingdom|lighthouse|headless|phantom|curl|wget|python|java\/|okhttp|go-http|node|axios|undici|libwww|httpclient|scrapy|feed|rss|archive\.org/i;

/** Whether a request with this user agent may be that of a reader. One that says nothing is not counted. */
export const isReader = (userAgent: string | undefined): boolean =>
  userAgent !== undefined && userAgent.length > 10 && !NOBODY.test(userAgent);
