import { nearest } from "../document/nearest.ts";

/**
 * The data categories of the Fideslang taxonomy, editions 3.1 and 3.2 together: what 3.2 renamed is still understood.
 * Every category stands below the one it belongs to, with its last words only. Two are spelled there as they are here.
 */
const TAXONOMY: Readonly<Record<string, readonly string[]>> = {
  system: ["authentication", "operations"],
  user: [
    "account",
    "authorization",
    "behavior",
    "biometric",
    "biometrics",
    "children",
    "childrens",
    "contact",
    "content",
    "criminal_history",
    "demographic",
    "device",
    "financial",
    "government_id",
    "health",
    "health_and_medical",
    "job_title",
    "location",
    "name",
    "payment",
    "privacy_preferences",
    "professional_information",
    "sensor",
    "settings",
    "social",
    "social_activity",
    "telemetry",
    "unique_id",
    "user_sensor",
    "workplace",
  ],
  "user.account": ["settings", "username"],
  "user.authorization": ["biometric", "biometrics", "credentials", "password"],
  "user.behavior": ["browsing_history", "media_consumption", "purchase_history", "search_history"],
  "user.biometric": ["fingerprint", "health", "retinal", "voice"],
  "user.biometrics": ["fingerprint", "retinal", "voice"],
  "user.children": ["children_under_thirteen", "thirteen_to_sixteen"],
  "user.contact": ["address", "email", "fax_number", "organization", "phone_number", "social_url", "url"],
  "user.contact.address": ["city", "country", "mailing_address", "postal_code", "state", "street"],
  "user.content": ["private", "public", "self_image"],
  "user.demographic": [
    "age_range",
    "citizenship_or_immigration_status",
    "date_of_birth",
    "gender",
    "language",
    "marital_status",
    "philosophical_belief",
    "political_opinion",
    "profile",
    "protected_classifications",
    "race_ethnicity",
    "religious_belief",
    "sexual_orientation",
    "union_membership",
  ],
  "user.device": ["cookie", "cookie_id", "device_id", "ip_address", "sensor", "telemetry"],
  "user.financial": ["bank_account", "credit_card"],
  "user.government_id": [
    "birth_certificate",
    "drivers_license_number",
    "immigration",
    "national_identification_number",
    "passport_number",
    "vehicle_registration",
  ],
  "user.health": [
    "baby_formula",
    "condition",
    "genetic",
    "insurance_beneficiary_id",
    "maternity_clothing",
    "medical_diagnosis",
    "medications",
    "prescriptions",
    "record_id",
    "reproductive_or_sexual",
    "social_psychological_behavioral",
    "symptons",
    "treatment",
  ],
  "user.health_and_medical": ["genetic", "insurance_beneficiary_id", "record_id"],
  "user.location": ["coarse", "imprecise", "precise"],
  "user.name": ["first", "last"],
  "user.professional_information": ["job_title", "workplace"],
  "user.unique_id": ["deterministic", "probablistic", "pseudonymous"],
};

/** Every category, such as `user.contact.email`, in the order of the alphabet. */
export const CATEGORIES: readonly string[] = [
  "system",
  "user",
  ...Object.entries(TAXONOMY).flatMap(([above, below]) => below.map((name) => `${above}.${name}`)),
].toSorted();

const KNOWN: ReadonlySet<string> = new Set(CATEGORIES);

/** Whether a text is a category of the taxonomy. */
export function isCategory(text: string): boolean {
  return KNOWN.has(text);
}

/**
 * The category somebody may have meant: one with the same last word, else one that is spelled alike, else what remains
 * when words are taken away from the end.
 */
export function nearestCategory(text: string): string {
  const words = text.split(".").slice(0, 8);
  const same = CATEGORIES.filter((category) => category.endsWith(`.${words.at(-1)}`));
  const [first] = same;
  if (first !== undefined) return nearest(text, same) ?? first;
  const close = nearest(text, CATEGORIES);
  if (close?.startsWith(`${words[0]}.`) && words.length === close.split(".").length) return close;
  for (let length = words.length - 1; length > 1; length -= 1) {
    const above = words.slice(0, length).join(".");
    if (isCategory(above)) return above;
  }
  return close ?? "user";
}
