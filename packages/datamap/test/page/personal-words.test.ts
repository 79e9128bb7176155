import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CATEGORIES, isCategory, nearestCategory } from "../../src/page/fideslang.ts";
import { guessedCategory, looksPersonal, snakeCase } from "../../src/page/personal-words.ts";

const PERSONAL: readonly (readonly [category: string, names: string])[] = [
  ["user.contact.email", "epostadresse e_mailadres sahkoposti 邮箱 メールアドレス"],
  [
    "user.contact.phone_number",
    "telefoonnummer puhelin puhelinnumero telefonszam numer_telefonu телефон 電話番号",
  ],
  [
    "user.demographic.date_of_birth",
    "geboortedatum fødselsdato fodselsdato syntymaaika data_urodzenia datum_narozeni 生年月日",
  ],
  ["user.government_id", "bsn pesel personnummer rodne_cislo"],
  ["user.contact.address.postal_code", "postnummer kod_pocztowy"],
  ["user.name.first", "voornaam imię imie fornavn etunimi jméno имя"],
  ["user.name.last", "achternaam nazwisko etternavn sukunimi příjmení фамилия"],
  ["user.name", "klantnaam naam 姓名"],
  [
    "user.contact.email",
    "email e_mail eMail email_address emailAddress customer_email customerEMail contact.email Email emails billing-email work_email email2 email_id mail useremail contactEmail emailadresse correo courriel el_pastas",
  ],
  [
    "user.contact.phone_number",
    "phone phone_number phoneNumber telephone mobile mobile_number cellphone tel fax whatsapp msisdn homephone contact_no handynr telnr telefon telefonnummer telefone celular telefono telefonas Téléphone",
  ],
  [
    "user.demographic.date_of_birth",
    "birthday birth_date birthDate dateOfBirth date_of_birth dob born_on birth_year yob age gebdat geburtsdatum nascimento fecha_nacimiento date_naissance gimimo_data",
  ],
  ["user.demographic.gender", "gender sex geschlecht sexo lytis anrede"],
  [
    "user.contact.address.postal_code",
    "postal_code postalCode zip zip_code postcode ship_zip plz codigo_postal code_postal",
  ],
  ["user.contact.address.city", "city billing_city stadt cidade ciudad ville miestas"],
  ["user.contact.address.street", "street street_address strasse Straße rua calle gatve"],
  [
    "user.contact.address",
    "address address1 address_line_1 shippingAddress billing_address addresses homeaddress adresse anschrift morada direccion adresas",
  ],
  ["user.device.ip_address", "ip ip_address IPAddress clientIp remote_ip customer_ip_address ipv4 signup_ip"],
  [
    "user.name",
    "name fname lname customer_name fullName full_name display_name ship_name recipient_name buyerName client_name nome nom",
  ],
  ["user.name.first", "first_name firstname firstName given_name vorname prenom vardas"],
  ["user.name.last", "last_name lastname surname family_name nachname apellido sobrenome pavarde"],
  ["user.account.username", "username user_name nickname"],
  [
    "user.government_id",
    "ssn passport passportno passport_number tax_id taxIds vat_number national_id personal_code dni cpf nif steuernummer asmens_kodas codice_fiscale",
  ],
  ["user.financial.bank_account", "iban bank_account account_number"],
  ["user.financial.credit_card", "card_number credit_card cvc"],
  ["user.authorization", "password password_hash token access_token api_key secret submission_url"],
  ["user.content.self_image", "avatar avatar_url photo profile_picture selfie"],
  ["user.location", "location latitude longitude geo_location last_location"],
  ["user.demographic.marital_status", "marital_status"],
  ["user.demographic.citizenship_or_immigration_status", "nationality citizenship"],
];

const NOT_PERSONAL =
  "type status state file_name event_name updated_at created_at email_type email_verified emailVerifiedAt email_opt_in email_template is_email_visible has_phone phone_verified_at address_type name_visible version total currency description event_type page next_page_token zip_file gzip template_name product_name fileName campaign_name recipient_count image_url max_age description tip shipping_total script mac_address webhook_address whatsappBlacklisted location_id vat_rate card_brand barcode source username_required code country_code language tags id";

describe("the one table of words", () => {
  test.each(PERSONAL.flatMap(([category, names]) => names.split(" ").map((name) => [name, category])))(
    "%s looks like %s",
    (name, category) => {
      expect(looksPersonal(name)).toBe(category);
      expect(guessedCategory(name)).toBe(category);
    },
  );

  test.each(NOT_PERSONAL.split(" "))("%s raises no alarm", (name) => {
    expect(looksPersonal(name)).toBeUndefined();
  });

  test("makes guesses about more than it raises an alarm about", () => {
    expect(guessedCategory("country_code")).toBe("user.contact.address.country");
    expect(guessedCategory("last_purchase_at")).toBe("user.behavior.purchase_history");
    expect(guessedCategory("user_agent")).toBe("user.device");
    expect(guessedCategory("frobnication")).toBeUndefined();
  });

  test("speaks of categories that exist, whatever the name is, in bounded time", () => {
    const started = performance.now();
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary", maxLength: 10_000 }), fc.stringMatching(/^[a-z_]{0,300}$/)),
        (name) => {
          const guess = guessedCategory(name);
          if (guess !== undefined) expect(isCategory(guess)).toBe(true);
        },
      ),
    );
    for (const name of [
      "telefon".repeat(2000),
      "_".repeat(20_000),
      "birth_".repeat(3000),
      "A".repeat(20_000),
    ])
      looksPersonal(name);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test("reads names of every style", () => {
    expect(
      ["customerEMail", "IPAddress", "billing-address.line1", "Straße", "HTMLBody"].map(snakeCase),
    ).toEqual(["customer_e_mail", "ip_address", "billing_address_line_1", "strasse", "html_body"]);
  });
});

describe("the taxonomy", () => {
  test("knows its categories and nothing else", () => {
    expect(isCategory("user.contact.email")).toBe(true);
    expect(isCategory("system.operations")).toBe(true);
    expect(isCategory("user.no.such.category")).toBe(false);
    expect(isCategory("constructor")).toBe(false);
    expect(new Set(CATEGORIES).size).toBe(CATEGORIES.length);
    for (const category of CATEGORIES)
      if (category.includes(".")) expect(isCategory(category.slice(0, category.lastIndexOf(".")))).toBe(true);
  });

  test.each([
    ["user.contact.mail", "user.contact.email"],
    ["user.goverment_id", "user.government_id"],
    ["user.email", "user.contact.email"],
    ["user.contact.email.work", "user.contact.email"],
    ["person.name", "user.name"],
    ["user.no.such.category", "user"],
    ["", "user"],
  ])("whoever writes %s may mean %s", (written, meant) => {
    expect(nearestCategory(written)).toBe(meant);
  });
});
