/** The words of a line as a shell would hand them over. What goes to or comes from a file, or another program, is left out. */
export function shellWords(line: string): readonly string[] {
  const [command = ""] = line.split(/ (?:[<>]|\|\|?) (?=\S)/);
  const words = command.matchAll(/"([^"]*)"|((?:[^\s"']|'[^']*')+)/g);
  return [...words].map(([, quoted, bare = ""]) => quoted ?? bare.replaceAll("'", ""));
}
