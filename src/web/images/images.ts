/** What is known of a picture that has been fetched. */
export interface KnownImage {
  /** "image/jpeg": told by its bytes. */
  type: string;
  /** In pixels, as it is shown: turned where the camera says so. */
  width: number;
  height: number;
  bytes: number;
}

/** Publishers' pictures, served from here, so that publishers do not learn who reads. */
export interface Images {
  /** The path here of the picture at that http(s) address; undefined for other addresses. */
  address(url: string): string | undefined;
  /** Quick; undefined until somebody has looked at it. */
  known(url: string): KnownImage | undefined;
  /** Answers GET and HEAD at /images/. */
  answer(request: Request): Promise<Response>;
}
