import type { DossierSettings } from "./settings.ts";

/** One right of the person, in words fit for them. */
export interface RightInWords {
  readonly title: string;
  readonly article: string;
  readonly text: string;
}

/** What a person can do next (Art. 15(1)(e) and (f)), with whom to turn to under this law. */
export function rightsOf(
  regime: string,
  { controller, information }: DossierSettings,
): readonly RightInWords[] {
  const ask = `Ask ${controller.name}: ${controller.contact}.`;
  return [
    {
      title: "Have it corrected",
      article: "Art. 16",
      text: `What is wrong or incomplete has to be put right. ${ask}`,
    },
    {
      title: "Have it erased",
      article: "Art. 17",
      text: `Data has to go when it is no longer needed, when you withdraw your consent or object, or when it was never lawful to have it. Some may have to stay, for example for tax law; you are then told which, and why.`,
    },
    {
      title: "Have its use restricted",
      article: "Art. 18",
      text: `While a dispute is open, the data is only kept and not used.`,
    },
    {
      title: "Object",
      article: "Art. 21",
      text: `You can object to uses based on a legitimate interest, and always to advertising.`,
    },
    {
      title: "Take it with you",
      article: "Art. 20",
      text: `What you gave us under a contract or with your consent can be handed to you or to somebody else in a form programs can read. The JSON and CSV files of this package are in such a form.`,
    },
    { title: "Complain", article: "Art. 77", text: information?.complaint ?? authority(regime) },
  ];
}

function authority(regime: string): string {
  return regime === "uk-gdpr"
    ? "You can complain to the Information Commissioner\u2019s Office, ico.org.uk, at any time and for free."
    : "You can complain to a data protection authority, at any time and for free: the one where you live, where you work, or where you think the law was broken.";
}
