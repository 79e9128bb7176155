import { printableLines } from "../src/cli/words.ts";
import { check, type Verdict } from "./check.ts";
import { filesIn, type Given, type Placed, recognise } from "./given.ts";

const key = the("key", HTMLTextAreaElement);
const folder = the("folder", HTMLInputElement);
const files = the("files", HTMLInputElement);
const drop = the("drop", HTMLElement);
const givenLine = the("given", HTMLElement);
const checkButton = the("check", HTMLButtonElement);
const stopButton = the("stop", HTMLButtonElement);
const bar = the("progress", HTMLProgressElement);
const verdictBox = the("verdict", HTMLElement);

let given: Given = { kind: "unknown" };
let running = new AbortController();

for (const input of [folder, files])
  input.addEventListener("change", () =>
    take([...(input.files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }))),
  );

// The whole page takes what is dropped: missing the frame must not make the browser open the file instead.
document.addEventListener("dragover", (event) => {
  event.preventDefault();
  drop.classList.add("over");
});
document.addEventListener("dragleave", () => drop.classList.remove("over"));
document.addEventListener("drop", async (event) => {
  event.preventDefault();
  drop.classList.remove("over");
  if (event.dataTransfer) await take(await filesIn(event.dataTransfer));
});

stopButton.addEventListener("click", () => running.abort(new Error("It was stopped.")));
checkButton.addEventListener("click", async () => {
  running.abort();
  running = new AbortController();
  busy(true);
  show(await verdictOf(running.signal));
  busy(false);
  verdictBox.focus();
});

async function take(placed: readonly Placed[]): Promise<void> {
  given = await recognise(placed);
  givenLine.textContent = describe(given);
  show({ state: "unclear", sentence: "Nothing was checked yet.", facts: [] });
}

function describe(what: Given): string {
  if (what.kind === "log") return `A log: its checkpoint and ${what.files.size - 1} files.`;
  if (what.kind === "proof") return `A proof file, and an entry of ${what.entry.size} bytes.`;
  if (what.kind === "proof-alone") return "A proof file. Its entry is needed too: choose both together.";
  return "Neither a log (a folder with a file named checkpoint) nor one proof file with its entry.";
}

async function verdictOf(signal: AbortSignal): Promise<Verdict> {
  try {
    return await check(key.value, given, {
      signal,
      onProgress: ({ done, size }) => {
        bar.hidden = false;
        bar.max = size;
        bar.value = done;
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : "Something went wrong.";
    return { state: "unclear", sentence: `It could not be checked. ${reason}`, facts: [] };
  }
}

function busy(is: boolean): void {
  checkButton.disabled = is;
  stopButton.hidden = !is;
  if (!is) bar.hidden = true;
}

function show({ state, sentence, facts }: Verdict): void {
  const said = document.createElement("p");
  // A mark in addition to the colour, for readers who cannot tell colours apart.
  said.textContent = `${{ holds: "\u2713 ", fails: "\u2717 ", unclear: "" }[state]}${printableLines(sentence)}`;
  const list = document.createElement("dl");
  for (const [name, value] of facts) {
    const term = document.createElement("dt");
    const detail = document.createElement("dd");
    term.textContent = name;
    detail.textContent = printableLines(value);
    list.append(term, detail);
  }
  verdictBox.dataset.state = state;
  verdictBox.replaceChildren(said, ...(facts.length > 0 ? [list] : []));
}

function the<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error("the page is not whole");
  return found;
}
