// The switch at the foot of the page changes the appearance at once; without this file its form does, by a new page.

const year = 365 * 86_400;
const form = document.querySelector("form.themes");

form?.addEventListener("submit", (event) => {
  const theme = event.submitter?.value;
  if (!theme) return;
  event.preventDefault();
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet.
  document.cookie = `tagwire-theme=${theme}; Path=/; Max-Age=${year}; SameSite=Lax`;
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  for (const button of form.querySelectorAll("button"))
    button.setAttribute("aria-pressed", String(button.value === theme));
  for (const meta of document.querySelectorAll("meta[name=theme-color]")) {
    const own = meta.dataset.theme;
    if (theme === "system") meta.media = `(prefers-color-scheme: ${own})`;
    else meta.media = own === theme ? "all" : "not all";
  }
});
