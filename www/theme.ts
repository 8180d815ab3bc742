/** Runs before the page is painted, so that the theme and the language do not flicker. */

import { paint, recall, systemDark } from "./preferences.js";

document.documentElement.lang = recall().language;
paint(recall().theme);
systemDark.addEventListener("change", () => paint(recall().theme));
