/**
 * The one table of words that say what a field holds. The check of a counted rest, the alarm for fields an answer
 * holds and nobody named, and every guess share it: with two tables, a birthday slips through one of them.
 *
 * Patterns are read from the top, so personal words come first: `postal_code` is an address before it is a code. They
 * look at a name in snake case, without accents. Words of other languages are those that APIs of
 * such vendors use for fields.
 */
interface Word {
  readonly category: string;
  /** Whole words, as alternatives: nothing may stand before or after them but an underscore or the end. */
  readonly words: string;
}

/** Words after which nobody may say unseen that a field is not personal. */
const STRONG: readonly Word[] = [
  {
    category: "user.authorization",
    words:
      "wachtwoord|haslo|пароль|密码|losenord|adgangskode|passord|salasana|heslo|jelszo|parola|passwords?|passwort|kennwort|senha|contrasena|mot_de_passe|slaptazodis|passwd|pwd|otp|secrets?|(access|refresh|auth|session|login|id|bearer|reset|api|device|push)_?tokens?|token|api_?keys?|access_?keys?|private_?keys?|magic_link|portal_url|receipt_url|submission_url|security_(question|answer)",
  },
  {
    category: "user.contact.email",
    words:
      "e_?postadres\\w*|e_?mail_?adres|sahkoposti\\w*|(электронная_)?почта|邮箱|电子邮件|メール\\S*|adres_?e_?mail|e_?mails?|e_?mail_?(address(es)?|adressen?)|mail_?(address|adresse)|(user|contact|customer|member|client|login|primary|home|work|billing)_?e?mails?|epost|correo(_electronico)?|courriel|el_pastas|e_?pastas",
  },
  {
    category: "user.contact.phone_number",
    words:
      "(numer_)?telefonu|telefoon\\w*|gsm_?nummer|mobiel|puhelin\\w*|matkapuhelin|телефон|电话|電話(番号)?|手机(号)?|telefonszam|mobilnummer|komorka|(tele)?phones?|(home|work|office|contact|private)_?phones?|contact_?(number|no)|(tel|handy)_?(nr|no|number)|phone_?(number|no)s?|phonenumbers?|mobile|mobile_?(number|no|phone)s?|mobil|handy|handynummer|cell_?phones?|cell|tel|telefon\\w*|telefax|telefone|telefono|celular|telemovel|portable|fax|fax_?number|msisdn|whatsapp|viber|mobilus",
  },
  {
    category: "user.demographic.date_of_birth",
    words:
      "geboorte\\w*|fodsels\\w*|fodelse\\w*|syntyma\\w*|дата_рождения|生日|出生日期|生年月日|誕生日|data_?urodzenia|urodziny|narozen\\w*|datum_?narozeni|szuletes\\w*|leeftijd|wiek|birth\\w*|born(_(on|at))?|dob|yob|date_?of_?birth|geburt\\w*|geb_?dat(um)?|nascimento|data_nasc\\w*|nacimiento|naissance|nascita|gimim\\w*|gimtadien\\w*|(?<!(max|min|cache|stale)_)age|age_range|alter|idade|edad",
  },
  {
    category: "user.demographic.gender",
    words:
      "geslacht|plec|kjonn|sukupuoli|pohlavi|genders?|sex|sexo|sexe|geschlecht|genero|lytis|pronouns?|salutation|anrede",
  },
  {
    category: "user.demographic.marital_status",
    words: "(marital|civil|relationship)_status|marital|familienstand|estado_civil",
  },
  {
    category: "user.demographic.citizenship_or_immigration_status",
    words:
      "nationalit(y|ies)|nationalitat|nacionalidade|nacionalidad|nationalite|citizenship\\w*|immigration_status|pilietybe",
  },
  {
    category: "user.demographic.race_ethnicity",
    words: "ethnicit(y|ies)|ethnic_\\w+|race_ethnicity|skin_colou?r",
  },
  { category: "user.demographic.religious_belief", words: "religio\\w+|konfession" },
  { category: "user.demographic.sexual_orientation", words: "sexual_\\w+" },
  { category: "user.demographic.political_opinion", words: "political_\\w+" },
  {
    category: "user.health",
    words:
      "diagnos[ie]s|medications?|disabilit(y|ies)|allerg(y|ies)|blood_(type|group)|pregnan\\w+|medical_\\w+|patient_\\w+",
  },
  {
    category: "user.government_id",
    words:
      "bsn|burgerservicenummer|pesel|nip|personnummer|fodselsnummer|cpr_?(nr|nummer)?|henkilotunnus|hetu|rodne_?cislo|oib|emso|cnp|ssn|social_security\\w*|passports?|passport_?(no|nr|number)|passport_\\w+|national_id\\w*|personal_(id|code|number|no)|identity_(card|number|document)|id_card\\w*|tax_?ids?|tax_?(number|no|code)|vat_?(id|ids|number|no)|vatin|nif|nie|nipc|dni|cpf|cnpj|curp|codice_fiscale|steuer_?(id|nummer)\\w*|ust_?id\\w*|numero_fiscal|contribuinte|siren|siret|asmens_kodas|pvm_kodas|driv(er|ers|ing)_licen[cs]e\\w*|licen[cs]e_plate|kennzeichen",
  },
  {
    category: "user.financial.bank_account",
    words:
      "iban|bic|swift|bank_account\\w*|account_?(number|no|nr)|routing_number|sort_code|kontonummer|bankverbindung|saskaita|conta_bancaria|paypal_\\w+",
  },
  {
    category: "user.financial.credit_card",
    words:
      "(credit|debit|bank|payment)_?cards?|card_?(number|no|holder\\w*|expiry|last_?4)|cardholder\\w*|cvc|cvv|last_?4|kreditkarte\\w*",
  },
  {
    category: "user.device.ip_address",
    words:
      "ip|ips|ip_?v_?[46]|ip_?address(es)?|ip_?addr|remote_?(ip|addr|address)|(client|user|signup|last|login)_?ip|x_forwarded_for",
  },
  {
    category: "user.contact.address.postal_code",
    words:
      "postnummer|postinumero|kod_?pocztowy|psc|iranyitoszam|zip|zip_?codes?|(?<!e_)post(al)?_?codes?|plz|postleitzahl|codigo_postal|cod_?postal|code_postal|pasto_kodas|cap_residenza|cep",
  },
  {
    category: "user.contact.address.city",
    words:
      "woonplaats|plaatsnaam|miasto|miejscowosc|kaupunki|mesto|poststed|postort|cit(y|ies)|town|locality|stadt|wohnort|ort|cidade|ciudad|ville|citta|miestas",
  },
  {
    category: "user.contact.address.street",
    words:
      "straat\\w*|huisnummer|ulica|gatuadress|katuosoite|ulice|streets?|street_?\\w+|house_?(number|no)|strasse|str_nr|hausnummer|rua|calle|rue|gatve|adress_?zeile\\w*",
  },
  {
    category: "user.contact.address",
    words:
      "adres|woonadres|adress|osoite|адрес|地址|住所|adresse_?\\w*|(?<!(mac|wallet|contract|memory|bus|base|web|callback|webhook|return)_)address(es)?|(home|work|billing|shipping|delivery|postal|street)address(es)?|(?<!(mac|wallet|contract|memory|bus|base|web)_)addr|adressen?|anschrift|enderecos?|morada|direccion(es)?|domicilio|domicile|indirizz[oi]|adresa[is]?|shipping_to|ship_to|bill_to|billing_(details|info\\w*)|shipping_(details|info\\w*)",
  },
  {
    category: "user.location",
    words:
      "locations?|(?<!max_|min_)lat|lng|latitude|longitude|geo_?(location|point|hash|data|coordinates)|geolocation|coordinates|gps\\w*|standort|ubicacion|localizacao|buvimo_vieta",
  },
  {
    category: "user.name.first",
    words:
      "voornam(en)?|voornaam|imie|imiona|имя|fornavn|fornamn|etunimi|jmeno|keresztnev|first_?names?|given_?names?|forenames?|vornamen?|prenoms?|primeiro_nome|nombre_de_pila|vardas",
  },
  {
    category: "user.name.last",
    words:
      "achternaam|familienaam|nazwisko|фамилия|etternavn|efternavn|efternamn|sukunimi|prijmeni|vezeteknev|last_?names?|family_?names?|surnames?|maiden_?name|nachnamen?|familiennamen?|sobrenome|apelidos?|apellidos?|nom_de_famille|cognome|pavarde",
  },
  {
    category: "user.account.username",
    words:
      "user_?names?|nick_?names?|screen_?name|login_?name|handle|benutzername|nome_de_utilizador|usuario|pseudonyme|slapyvardis",
  },
  {
    category: "user.name",
    words:
      "kundennamen?|фио|姓名|氏名|名前|klantnaam|volledige_naam|imie_i_nazwisko|(full|middle|legal|preferred|display|real|person|customer|client|user|member|contact|guest|buyer|shopper|seller|partner|referrer|referral|holder|owner|author|sender|recipient|reviewer|patient|employee|agent|admin|creator|submitter|subscriber|visitor|attendee|passenger|driver|ship|shipping|billing|bill_to|ship_to)_?names?|fullname|middlename|displayname|nome_completo|nombre_completo|nom_complet|vardas_pavarde|initials",
  },
  {
    category: "user.content.self_image",
    words:
      "avatars?|avatar_\\w+|photos?|photo_\\w+|portraits?|selfies?|headshots?|(profile|user|customer|contact)_(image|picture|pic|img|photo)s?(_url)?|lichtbild|foto|fotos|nuotrauka",
  },
  {
    category: "user.unique_id",
    words: "(facebook|instagram|twitter|linkedin|tiktok|telegram|skype|snapchat)(_\\w+)?",
  },
];

/** A name that is nothing but one of these is a person's as often as a thing's. */
const STRONG_ALONE: readonly Word[] = [
  {
    category: "user.name",
    words: "names?|naam|nazwa|navn|namn|nimi|nev|nomes?|nombres?|noms?|alias|namen?|[fl]_?names?",
  },
  { category: "user.contact.email", words: "mails?" },
];

/** Words that make a guess, and no more: such a field may be counted in a rest. */
const WEAK: readonly Word[] = [
  {
    category: "user.privacy_preferences",
    words:
      "\\w*unsubscrib\\w*|\\w*opt_?(in|out)\\w*|consents?\\w*|\\w*_consents?|\\w*marketing\\w*|preferences?|\\w*_preferences|blacklist\\w*|\\w*_blacklisted|suppress\\w*|is_anonymous|\\w+_visible|do_not_\\w+|gdpr\\w*",
  },
  {
    category: "user.device",
    words:
      "browser\\w*|\\w*device\\w*|user_agent|os|\\w*_os_\\w+|os_\\w+|sdk\\w*|locales?|\\w*_locale|languages?|\\w*language\\w*|time_?zone|iana_time_zone|android\\w*|ios\\w*|mac_address|imei|idfa|fingerprint|cookies?\\w*",
  },
  {
    category: "user.professional_information",
    words: "job\\w*|occupation|profession|employer|department|beruf|profissao",
  },
  {
    category: "user.contact",
    words:
      "compan(y|ies)|company_\\w+|organi[sz]ations?|firma|empresa|entreprise|imone|recipients?|websites?|homepage",
  },
  {
    category: "user.contact.address.country",
    words: "countr(y|ies)|country_?\\w+|\\w+_country(_code)?|land|pais|pays|salis",
  },
  {
    category: "user.contact.address.state",
    words: "region|region_name|province|county|bundesland|provincia",
  },
  {
    category: "user.payment",
    words: "cards?|\\w+_card|banks?|bank_\\w+|payment_method\\w*|payouts?\\w*|default_source|sources",
  },
  {
    category: "user.content.private",
    words:
      "body|heading|title|comments?|messages?|notes?|\\w+_notes?|description|content|caption|reply|\\w+_reply|feedback|bio|about|texts?|answers?|attachments?",
  },
  {
    category: "user.unique_id",
    words:
      "id|uuid|guid|key|external_?ids?|(customer|user|profile|contact|partner|member|person|subscriber|shopper|buyer|reference|order|review)_?ids?|\\w*unique\\w*|customers?|contacts?|shopper",
  },
  {
    category: "user.behavior.purchase_history",
    words:
      "\\w*orders?|orders?_\\w+|\\w*purchase\\w*|\\w*totals?|total_\\w+|amounts?|\\w+_amount|\\w*spen[dt]\\w*|\\w*products?|product_\\w+|invoices?|subscriptions?|transactions?|refunds?|discounts?|points?|\\w+_points|balances?|\\w+_balance|\\w*paid\\w*|quantit(y|ies)|items|\\w+_items",
  },
  {
    category: "user.behavior",
    words:
      "ratings?|scores?|tags?|\\w*segments?|\\w*groups?|levels?|\\w+_level|tier|visits?|last_\\w+|\\w+_count|counts?|activit(y|ies)|events?|stats|statistics|channels?|created(_\\w+)?|signed_up\\w*|referr\\w+|interests?",
  },
  {
    category: "user",
    words:
      "properties|attributes|custom|custom_(attributes|fields|field_values|data)|meta_?data|merge_fields|user_fields|extra|additional_(data|info\\w*)",
  },
];

// What says something about a field and not what it holds: whether an address is verified, of which type it is.
const ABOUT =
  /(^|_)(types?|(?<!(marital|civil|relationship|immigration|citizenship)_)status(es)?|verified|verification|confirmed|validated|valid|enabled|disabled|required|visible|hidden|formats?|templates?|campaigns?|counts?|opened|clicked|bounced|sent|domains?|provider|clients?|(un)?subscribed|black_?listed|blocked|suppressed|opt_?(in|out)|consents?|preferences?|settings?|permissions?|schema|version|limit|field|fields)(_(at|on|date|time|count|id|ids))?$/;
const YES_OR_NO =
  /^(is|has|had|can|was|were|should|allows?|requires?|needs|enables?|disables?|shows?|hides?|use|uses)_/;
// Numbers of things that have addresses and places, and marks that say where a list goes on.
const OF_THINGS =
  /^(next|prev|previous|page|continuation|sync|cursor|csrf|pagination)(_page)?_token$|(^|_)(address|location|photo|city)_ids?$|(^|_)zip_(file|archive|url|path)s?$/;

// A field name, not a text; patterns take time by its length.
const LONGEST = 200;

/** The name of a field in snake case, without accents: `customerEMail` becomes `customer_e_mail`. */
export function snakeCase(name: string): string {
  return name
    .slice(0, LONGEST)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("ß", "ss")
    .replaceAll(/[øØ]/g, "o")
    .replaceAll(/[łŁ]/g, "l")
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
    .replace(/([A-Za-z])([0-9])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_|_$/g, "");
}

interface Rule {
  readonly category: string;
  readonly pattern: RegExp;
}

const ANYWHERE = STRONG.map(
  ({ category, words }): Rule => ({ category, pattern: new RegExp(`(^|_)(${words})(_|$)`) }),
);
const ALONE = STRONG_ALONE.map(
  ({ category, words }): Rule => ({ category, pattern: new RegExp(`^(${words})$`) }),
);
const GUESSES = WEAK.map(({ category, words }): Rule => ({ category, pattern: new RegExp(`^(${words})$`) }));

/**
 * The category a field's name strongly speaks of, such as an e-mail address or a birthday; `undefined` when it does
 * not. Takes a name of any style, or the last name of a path.
 */
export function looksPersonal(name: string): string | undefined {
  const snake = snakeCase(name);
  if (ABOUT.test(snake) || YES_OR_NO.test(snake) || OF_THINGS.test(snake)) return undefined;
  return [...ANYWHERE, ...ALONE].find(({ pattern }) => pattern.test(snake))?.category;
}

/** The category a field's name speaks of, if only faintly: a guess for a person to look at. */
export function guessedCategory(name: string): string | undefined {
  const snake = snakeCase(name);
  return looksPersonal(name) ?? GUESSES.find(({ pattern }) => pattern.test(snake))?.category;
}
