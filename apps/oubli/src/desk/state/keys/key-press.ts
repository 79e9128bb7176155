/**
 * One key: its name (`j`, `G`, `enter`, `esc`, `up`, `ctrl+d`, `shift+tab`), and the text it stands for
 * when it is typed into a field.
 */
export interface KeyPress {
  readonly name: string;
  readonly text?: string;
}

const SPELLED: Readonly<Record<string, string>> = {
  enter: "Enter",
  esc: "Esc",
  up: "↑",
  down: "↓",
  left: "←",
  right: "→",
  space: "Space",
  tab: "Tab",
  "shift+tab": "Shift+Tab",
  pageup: "PgUp",
  pagedown: "PgDn",
  home: "Home",
  end: "End",
  backspace: "Backspace",
};

/** A key as people write it: `Enter`, `Ctrl+D`, `j`. */
export function spelled(key: string): string {
  const known = SPELLED[key];
  if (known !== undefined) return known;
  return key.startsWith("ctrl+") ? `Ctrl+${key.slice("ctrl+".length).toUpperCase()}` : key;
}
