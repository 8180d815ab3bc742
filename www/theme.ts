/** Runs before the page is painted, so that a chosen theme or language does not flicker. */

try {
  const { theme, language } = JSON.parse(localStorage.getItem("petik.preferences") ?? "{}");
  if (theme === "light" || theme === "dark") document.documentElement.dataset["theme"] = theme;
  if (language === "en") document.documentElement.lang = "en";
} catch {
  // Storage may be forbidden; the system's theme and Indonesian stand then.
}
