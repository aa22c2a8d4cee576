/** The paper of static/styles/base.css, for what systems paint around pages. */
export const paper = { light: "#fbfaf7", dark: "#161614" } as const;
