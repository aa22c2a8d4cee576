/** Who publishes. */
export interface Publisher {
  /**
   * Names the publisher in addresses: the host of its home page, and the path too where several publishers
   * share one host ("example.com", "127.0.0.1:4000/daily").
   */
  key: string;
  name: string;
  /** Host of the home page, with its port where that is not the usual one. */
  host: string;
  homepage: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** ISO 639-1, or 639-3 where there is no shorter code. */
  language?: string;
  logo?: string;
  /** One of the made-up publishers of demo/. */
  demo: boolean;
}

/** A publisher with what the archive says of it. */
export interface PublisherCount extends Publisher {
  articles: number;
  /** ISO 8601; absent while nothing was read. */
  newestAt?: string;
}
