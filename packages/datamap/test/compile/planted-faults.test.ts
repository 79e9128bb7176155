import { describe, expect, test } from "vitest";
import { changed, DOCUMENT, lineOf, notesOf, PAGE, problemsOf } from "../support/shop.ts";

/** A fault planted into a right page: what it is, the place, what stands there instead, and the words that name it. */
type Fault = readonly [what: string, place: string, instead: string, message: string, remedy?: string];

const FIND = '- "GET /customers?email={email}"';

const IN_THE_PAGE: readonly Fault[] = [
  [
    "an identifier of another vendor",
    "records:\n",
    "identifiers: { club.member-no: The number on the card }\nrecords:\n",
    "club.member-no begins with neither shop nor our",
    "write shop.member-no; or our.member-no",
  ],
  [
    "an identifier of its own for nothing",
    "records:\n",
    "identifiers: { shop.member-no: The number on the card }\nrecords:\n",
    "no call asks by shop.member-no, and no field holds it",
    "identifies: shop.member-no",
  ],
  [
    "a field that identifies by what the page does not name",
    "name: { provided: user.name, becomes: null }",
    "name: { provided: user.name, becomes: null, identifies: shop.member-no }",
    "the page names no identifier shop.member-no",
    "identifiers: { shop.member-no: … }",
  ],
  [
    "a call that asks by what the page does not name",
    FIND,
    '- { call: "GET /customers?email={shop.member-no}" }',
    "{shop.member-no} says nothing in this call",
  ],
  [
    "a vendor that is called like the controller's identifiers",
    "id: shop, name: Shop",
    "id: our, name: Shop",
    "no vendor can be called our",
  ],
  [
    "a misspelt path",
    '"GET /customers/{id}"\n',
    '"GET /custmers/{id}"\n',
    "the document has no call GET /custmers/{id}",
    "nearest is GET /customers/{customer_id}",
  ],
  [
    "a total that is not there",
    "total: /total }",
    "total: /totl }",
    "has no /totl, which paging.numbered needs to know the end",
    "total, data",
  ],
  [
    "a page number that is not there",
    "page: query.page,",
    "page: query.pge,",
    "nothing says how it goes on",
    "pages: numbered",
  ],
  [
    "an id that leads nowhere",
    "id: /id\n    find",
    "id: /nr\n    find",
    "customer has no /nr that could be its id",
    "id: none",
  ],
  [
    "a field that does not exist",
    "birthday: {",
    "birthdy: {",
    "customer has no field birthdy in the document",
    "did you mean birthday?",
  ],
  [
    "a personal field left out",
    "      birthday: { provided: user.demographic.date_of_birth }\n",
    "",
    "birthday",
  ],
  ["a field marked twice", "      note: {", "      name, note: {", "name of customer is marked twice"],
  [
    "a POST that is not said to read",
    ", reads: true, pages: none }",
    ", pages: none }",
    "POST /customers/search would be sent while only looking",
    "reads: true",
  ],
  [
    "reading by DELETE",
    'read: "GET /customers/{id}"',
    'read: "DELETE /customers/{id}"',
    "DELETE /customers/{customer_id} would be sent while only looking",
    "looking needs a GET",
  ],
  [
    "reading by a DELETE that is said to read",
    'read: "GET /customers/{id}"',
    'read: { call: "DELETE /customers/{id}", reads: true, at: /data }',
    "DELETE /customers/{customer_id} would be sent while only looking",
  ],
  [
    "an erasing call that names nobody",
    'erase: { call: "DELETE /customers/{id}"',
    'erase: { call: "DELETE /customers"',
    "DELETE /customers names nobody",
    "{id}",
  ],
  [
    "a way to everybody's records",
    'orders: { call: "GET /customers/{id}/orders", pages: none }',
    'orders: { call: "GET /customers?page=1", pages: none, as: customer }',
    "GET /customers?page=1 names nobody",
    "{id}",
  ],
  [
    "reading in full without saying whom",
    'read: "GET /customers/{id}"',
    'read: { call: GET /me, at: "" }',
    "GET /me names nobody",
    "{id}",
  ],
  [
    "a bundle without saying whose",
    'read: "GET /customers/{id}"\n',
    'read: "GET /customers/{id}"\n    export: GET /me\n',
    "GET /me names nobody",
    "{id}",
  ],
  [
    "a surface of a record that does not exist",
    "    is: Order\n",
    "    is: Order\n    on: [europe]\n",
    "there is no surface europe",
    "surfaces are default",
  ],
  [
    "a condition that does not say where to look",
    "refuses-when: { at: /fixed, is: true }",
    "refuses-when: { is: true }",
    "does not say where to look",
    "at: /",
  ],
  [
    "a filter that takes quotation marks apart again",
    "{phone|digits}",
    "number:{phone|json|last-segment}",
    "puts {phone|json|last-segment} between other characters",
  ],
  [
    "a value with quotation marks in quotation marks",
    "{phone|digits}",
    "number:'{phone|json}'",
    "puts {phone|json} between quotation marks",
    "without",
  ],
  [
    "a reading that claims to compare",
    'read: "GET /customers/{id}"',
    'read: { call: "GET /customers/{id}", exact: true }',
    "exact says nothing at GET /customers/{id} here",
    "take exact away",
  ],
  [
    "an erasure that claims to answer",
    'erase: { call: "DELETE /customers/{id}"',
    'erase: { call: "DELETE /customers/{id}", at: /data',
    "at says nothing at DELETE /customers/{id} here",
  ],
  [
    "a place in the body of what overwrites nothing",
    'erase: { call: "DELETE /customers/{id}"',
    'erase: { call: "DELETE /customers/{id}", into: /update',
    "into says nothing at DELETE /customers/{id}",
  ],
  [
    "a bundle of a kind",
    'read: "GET /customers/{id}"\n',
    'read: "GET /customers/{id}"\n    export: { call: "GET /customers/{id}", as: order }\n',
    "as says nothing at an export",
  ],
  [
    "what a recipient is called",
    "recipients: GET /me",
    "recipients: { call: GET /me, name: /shop }",
    "name (what a recipient is called) is not carried out yet",
  ],
  [
    "what a recipient is told about",
    "recipients: GET /me",
    "recipients: { call: GET /me, about: [customer] }",
    "about (what a recipient is told about) is not carried out yet",
  ],
  [
    "records in a text",
    "note: { observed: user.content.private, becomes: null }",
    "note: { record: order }",
    "note of customer holds no records: it is no object",
    "leads-to",
  ],
  [
    "a map as a record",
    "custom: { provided: user.content, open: true }",
    "custom: { record: order }",
    "custom of customer is no record of order, and may hold one under any name",
    '"custom/*"',
  ],
  [
    "a meaning of its own beside whole records",
    "home: { part: home, provided: user.contact.address }",
    "home: { record: order, provided: user.contact.address }",
    "provided says nothing at home of customer, which holds whole records",
    "fields of order",
  ],
  [
    "a query parameter given twice",
    FIND,
    '- "GET /customers?email={email}&email=x"',
    "GET /customers is given email twice",
    "keep one",
  ],
  [
    "erasing by GET",
    'erase: { call: "DELETE /customers/{id}"',
    'erase: { call: "GET /customers/{id}"',
    "a GET changes nothing",
  ],
  [
    "a member of the body that does not exist",
    "query: { phone:",
    "query: { fone:",
    "the body of POST /customers/search has no /query/fone",
  ],
  [
    "others may come back, and nothing identifies",
    "identifies: phone }",
    "}",
    "no field of customer identifies by phone",
    "exact: true",
  ],
  ["a list without an end", ", total: /total }", " }", "end", "total"],
  [
    "an overwrite that the call cannot write",
    "phone: { provided: user.contact.phone_number,",
    "phone: { becomes: null, provided: user.contact.phone_number,",
    "cannot write phone",
    "take its becomes away",
  ],
  [
    "a control that shows something that is not there",
    "shows: { at: /shop,",
    "shows: { at: /shp,",
    "has nothing at /shp: the condition could never hold",
    "shop",
  ],
  ["an unknown effect", "emails-subject:", "email-subject:", "email-subject"],
  [
    "an unknown category",
    "user.demographic.date_of_birth",
    "user.demographic.date_of_brith",
    "user.demographic.date_of_brith is no Fideslang category",
    "user.demographic.date_of_birth",
  ],
  [
    "a template that a value could break out of",
    FIND,
    '- "GET /customers?email=is:{email}"',
    "puts {email} between other characters",
    "{email|json}",
  ],
  [
    "a call that cannot be sent whole",
    'call: "DELETE /customers/{id}"',
    'call: "POST /customers/{id}/purge", body: { reason: asked }',
    "query parameter force is required and nothing fills it",
    "?force=…",
  ],
  [
    "a body that is not whole",
    'call: "DELETE /customers/{id}"',
    'call: "POST /customers/{id}/purge?force=true"',
    "reason is required in its body and nothing fills it",
  ],
  [
    "a rest with the wrong count",
    "not-personal: 4 }",
    "not-personal: 5 }",
    "the rest of customer counts 4 fields, the page says 5",
    "status, version, deleted, fixed",
  ],
  [
    "a rest that swallows a birthday",
    "      birthday: { provided: user.demographic.date_of_birth }\n",
    "",
    "would swallow birthday, which looks personal",
  ],
  [
    "a rest that swallows what is deeper",
    "      home: { part: home, provided: user.contact.address }\n",
    "",
    "would swallow home",
  ],
  [
    "a condition on a flag that is not there",
    "gone-when: { at: /deleted,",
    "gone-when: { at: /is_deleted,",
    "customer has nothing at /is_deleted",
  ],
  [
    "no erasure said",
    "    covered-by: customer\n",
    "",
    "order holds personal data, and nothing says how it is erased",
    "covered-by",
  ],
  [
    "no way of paging named",
    '{id}/orders", pages: none }',
    '{id}/orders" }',
    "GET /customers/{customer_id}/orders answers a list, and nothing says how it goes on",
  ],
  [
    "a way of paging that is not there",
    '{id}/orders", pages: none }',
    '{id}/orders", pages: lettered }',
    "there is no way of paging lettered",
    "numbered, none",
  ],
  ["a comma that ends a sentence", "what: Invitations,", "what: Invitations, mails and calls,", "comma"],
  [
    "a call added that the document has",
    "records:\n",
    'adds: [{ call: "GET /customers", source: its help pages }]\nrecords:\n',
    "the document has GET /customers after all",
    "take it out of adds",
  ],
  [
    "a parameter added that the document has",
    "records:\n",
    'adds: [{ to: "GET /customers", query: [email], source: its help pages }]\nrecords:\n',
    "knows email",
    "take it out of adds",
  ],
  [
    "fields added to nobody",
    "records:\n",
    "adds: [{ to: ghost, fields: [x], source: its help pages }]\nrecords:\n",
    "there is no kind of record ghost",
  ],
  [
    "a control that is a POST",
    "control: { call: GET /me, shows: { at: /shop, present: true },",
    "control: { call: POST /customers/search,",
    "would be sent while only looking",
  ],
  [
    "a way to another record by DELETE",
    'orders: { call: "GET /customers/{id}/orders", pages: none }',
    'orders: "DELETE /customers/{id}"',
    "would be sent while only looking",
  ],
  [
    "recipients that are asked for by DELETE",
    "recipients: GET /me",
    "recipients: DELETE /customers",
    "would be sent while only looking",
  ],
  [
    "a variable nobody knows",
    FIND,
    '- "GET /customers?email={mail}"',
    "{mail} says nothing in this call",
    "{email}",
  ],
  [
    "a variable that comes too early",
    FIND,
    '- "GET /customers?email={id}"',
    "{id} says nothing in this call",
  ],
  [
    "a pointer that leads nowhere",
    'read: "GET /customers/{id}"',
    'read: "GET /customers/{/nr}"',
    "{/nr} leads nowhere: customer has nothing at /nr",
  ],
  ["a filter nobody knows", "{phone|digits}", "{phone|loud}", "a filter loud that nobody knows"],
  [
    "a query parameter that does not exist",
    FIND,
    '- "GET /customers?mail={email}"',
    "GET /customers has no query parameter mail",
    "email, page, size",
  ],
  [
    "a header that does not exist",
    'read: "GET /customers/{id}"',
    'read: { call: "GET /customers/{id}", header: { X-Shop: "1" } }',
    "has no header X-Shop",
    "account.always",
  ],
  [
    "a body for a call that takes none",
    'read: "GET /customers/{id}"',
    'read: { call: "GET /customers/{id}", body: { a: 1 } }',
    "takes no body",
  ],
  [
    "an answer that holds something else there",
    'read: "GET /customers/{id}"',
    'read: { call: "GET /customers/{id}", at: /date }',
    "has nothing at /date",
    "data",
  ],
  [
    "an answer that holds nothing of the kind",
    'read: "GET /customers/{id}"',
    'read: "GET /customers/{id}/orders"',
    "holds no customer that can be seen",
    "at: /data",
  ],
  ["changed fields that go nowhere", "into: /update", "into: /change", "has nothing at /change"],
  ["an overwrite that writes nothing", 'becomes: "{random}@anonymized.invalid" }', "}", "", ""],
  [
    "a value that nothing writes",
    '      - overwrite: { call: "PUT /customers/{id}", into: /update }\n',
    "",
    "email of customer says what it becomes, and no step overwrites",
  ],
  [
    "the same step twice",
    "      - erase:",
    '      - erase: { call: "DELETE /customers/{id}?reason=first" }\n      - erase:',
    "after the step before, customer does not show whether this one was done",
  ],
  [
    "a second removing step of another way",
    "      - erase:",
    '      - anonymize: { call: "DELETE /customers/{id}?reason=first" }\n      - erase:',
    "after the step before, customer does not show whether this one was done",
  ],
  [
    "a time without a beginning",
    "    gone-when:",
    "    keep-when: [{ when: always, for: 120 months, ground: art-17-3-b, because: Tax. }]\n    gone-when:",
    "customer is kept for a time, and not said from when on",
  ],
  [
    "a time that begins with what is not there",
    "    gone-when:",
    "    keep-when: [{ when: always, for: 120 months, from: /paid_at, ground: art-17-3-b, because: Tax. }]\n    gone-when:",
    "customer has nothing at /paid_at: it would be kept for ever",
  ],
  [
    "a suppression after the record is gone",
    "    gone-when:",
    '      - suppress: "POST /customers/{id}/suppress"\n    gone-when:',
    "suppress comes after the customer was changed or erased",
  ],
  [
    "a look at a kind that nobody has",
    '      - erase: { call: "DELETE /customers/{id}",',
    '      - erase: { look: ghost, call: "DELETE /customers/{id}",',
    "there is no kind of record ghost",
  ],
  [
    "a look at what is looked at anyway",
    '      - erase: { call: "DELETE /customers/{id}",',
    '      - erase: { look: customer, call: "DELETE /customers/{id}",',
    "customer is looked at anyway",
  ],
  [
    "a look after an overwrite",
    '      - overwrite: { call: "PUT /customers/{id}",',
    '      - overwrite: { look: order, call: "PUT /customers/{id}",',
    "look says nothing at a step that removes nothing",
  ],
  [
    "a kind that nobody has, before",
    "before: [customer]",
    "before: [ghost]",
    "there is no kind of record ghost",
  ],
  [
    "a kind that nobody has, inside",
    "custom: { provided: user.content, open: true }",
    "custom: { record: ghost }",
    "there is no kind of record ghost",
  ],
  ["a kind that nobody has, beyond", "when: [customer]", "when: [ghost]", "there is no kind of record ghost"],
  [
    "a kind that nobody has, proven",
    "proves: [customer]",
    "proves: [ghost]",
    "there is no kind of record ghost",
  ],
  [
    "a cover that is covered itself",
    "    refuses-when: { at: /fixed, is: true }\n",
    "    covered-by: order\n",
    "order cannot cover customer",
  ],
  ["a part that nobody has", "part: home,", "part: house,", "there is no part house", "home"],
  [
    "a schema that does not exist",
    "is: Customer\n",
    "is: Custmer\n",
    "the document has no schema Custmer",
    "did you mean Customer?",
  ],
  ["a search that looks for nobody", FIND, "- GET /customers", "looks for nobody", "scan: [email]"],
  [
    "a search by two at once",
    FIND,
    '- "GET /customers?email={email}&page={phone}"',
    "looks by email and phone at once",
  ],
  [
    "a scheme that does not exist",
    "sign-in: Key",
    "sign-in: Kay",
    "the document has no security scheme Kay",
    "did you mean Key?",
  ],
  [
    "a secret that is filtered",
    "sign-in: Key",
    'sign-in: { header.X-Key: "{user|lower} {secret}" }',
    "{user|lower} says nothing where a call signs in (header.X-Key)",
    "such as {secret}",
  ],
  [
    "a key in a body at calls that have none",
    "sign-in: Key",
    'sign-in: { body.key: "{secret}" }',
    "GET /customers has no body, and the key goes into the body",
    "name the POST",
  ],
  [
    "no pace",
    "  pace: { calls: 60, per: minute }\n",
    "",
    "nothing says how many calls a key may send",
    "pace: unknown",
  ],
  [
    "an address that is not https",
    "  sign-in: Key",
    "  host: http://api.shop.example.test\n  sign-in: Key",
    "not https",
  ],
  ["an address that is not whole", "  sign-in: Key", "  host: /v1\n  sign-in: Key", "is not complete"],
  [
    "an address with a part nobody is asked for",
    "  sign-in: Key",
    '  host: "https://{region}.shop.example.test"\n  sign-in: Key',
    "a part region of which nothing is known",
  ],
  [
    "another description than the page was written for",
    "openapi: openapi.yaml,",
    `openapi: openapi.yaml, sha256: "${"0".repeat(64)}",`,
    "changed since the page was written",
  ],
  [
    "a description that is not there",
    "openapi: openapi.yaml,",
    "openapi: open-api.yaml,",
    "there is no file open-api.yaml beside the page",
  ],
  [
    "a word of no vocabulary",
    "    covered-by: customer",
    "    coverd-by: customer",
    "coverd-by",
    "covered-by",
  ],
  [
    "a vendor called like a member of every object",
    "id: shop,",
    "id: constructor,",
    "id: must be a lower-case word",
  ],
  [
    "a table of a database",
    'read: "GET /customers/{id}"',
    "read: SELECT public.customers?id={id}",
    "SELECT public.customers is a table, and no database is described",
  ],
  [
    "a job that usually takes longer than at most",
    "effects: { emails-subject: They are told by mail. } }",
    "job: { longest: 30 days, usual: 2 months } }",
    "takes usually longer than at most",
  ],
  [
    "a job of a call that only looks",
    ", reads: true, pages: none }",
    ", reads: true, pages: none, job: { longest: 30 days } }",
    "job says nothing at",
  ],
  [
    "several identifiers where one goes",
    ", reads: true, pages: none }",
    ", reads: true, pages: none, batch: 10 }",
    "batch says nothing at POST /customers/search, which takes one value",
    "{email|list}",
  ],
  [
    "a list in a query",
    FIND,
    '- "GET /customers?email={email|list}"',
    "query.email cannot hold a list: {email|list}",
    "list comes last, in a value of a body",
  ],
  [
    "a list inside of a text",
    "{phone|digits}",
    "x{phone|digits|list}",
    "the body's /query/phone cannot hold a list",
    "list comes last, in a value of a body",
  ],
  [
    "a key of what stands in a list",
    FIND,
    '- { call: "GET /customers?email={email}", key: /id }',
    "the records of GET /customers?email={email} stand at /data, which is no map",
    "at: /result/*",
  ],
  [
    "a search's word at a call that erases",
    "effects: { emails-subject: They are told by mail. } }",
    "effects: { emails-subject: They are told by mail. }, answers: { nothing: { status: 404 } } }",
    "nothing says nothing of a call that erases",
  ],
  [
    "a word that does not say where to look",
    "parts:\n",
    "answers: { failed: { status: 200, is: error } }\nparts:\n",
    "a condition on an answer does not say where to look",
  ],
];

describe("a fault in a page is named at its line, with a remedy:", () => {
  test.each(IN_THE_PAGE.filter(([, , , message]) => message !== ""))(
    "%s",
    (_, place = "", instead = "", message = "", remedy = "") => {
      const page = changed(PAGE, place, instead);
      const problem = problemsOf(page).find((one) => one.message.includes(message));
      expect(problem?.message ?? JSON.stringify(problemsOf(page).map((one) => one.message))).toContain(
        message,
      );
      expect(problem?.remedy).toContain(remedy);
      expect(problem?.line).toBeGreaterThan(0);
    },
  );

  test("an exact search that compares nothing, although the answer repeats what was asked", () => {
    const page = changed(
      PAGE,
      '- "GET /customers?email={email}"',
      '- { call: "GET /customers?email={email}", exact: true }',
    ).replace("identifies: email, ", "");
    expect(problemsOf(page).map(({ message }) => message)).toContain(
      "customer is found by email, and email is never compared with it",
    );
  });

  test.each([
    ["{shop|lower}", "shop", "{shop|lower} is a value of the account, and is sent as it is"],
    ["{shop}", "phone", "a value of the account cannot be called phone: in a call it means something else"],
    ["{stall}", "shop", "{stall} says nothing in this call"],
  ])("a value of the account inside of a call that is no such value: %s", (variable, asked, message) => {
    const page = changed(
      PAGE,
      "  sign-in: Key\n",
      `  asks: { ${asked}: Which shop? }\n  sign-in: Key\n`,
    ).replace('"GET /customers?email={email}"', `"GET /customers?email={email}&size=${variable}"`);
    expect(problemsOf(page).map((one) => one.message)).toContain(message);
  });

  test("an erasing call that names everybody of one state", () => {
    const page = changed(
      PAGE,
      'erase: { call: "DELETE /customers/{id}"',
      'erase: { call: "DELETE /customers/{/status}"',
    );
    expect(problemsOf(page).map(({ message }) => message)).toContain(
      "DELETE /customers/{/status} names nobody: it would be sent without saying whose record is meant",
    );
  });

  test("a database that is not there is one complaint", () => {
    const page = changed(
      PAGE,
      "{ openapi: openapi.yaml, from: the shop's developer pages }",
      "{ sql: schema.sql }",
    );
    expect(problemsOf(page).map(({ message }) => message)).toEqual([
      "there is no file schema.sql beside the page",
    ]);
  });

  test("an overwrite that writes nothing", () => {
    const page = PAGE.replaceAll(/, becomes: (null|"[^"]*")/g, "");
    expect(problemsOf(page).map(({ message }) => message)).toContain(
      "no field of customer says what an overwrite writes",
    );
  });

  test("the line is that of the fault itself", () => {
    const page = changed(PAGE, "birthday: {", "birthdy: {");
    const problem = problemsOf(page).find(({ message }) => message.includes("birthdy"));
    expect(problem).toMatchObject({ file: "privacy.yaml", line: lineOf(page, "birthdy: {") });
  });

  test("one cause gives one complaint", () => {
    expect(problemsOf(changed(PAGE, "is: Customer\n", "is: Custmer\n"))).toHaveLength(1);
    expect(problemsOf(changed(PAGE, "before: [customer]", "before: [ghost]"))).toHaveLength(1);
  });
});

const IN_THE_DOCUMENT: readonly Fault[] = [
  [
    "a field in a list of lists",
    "visits: { type: array, items: { type: object, properties: { at: { type: string }, ip: { type: string } } } }",
    "visits: { type: array, items: { anyOf: [{ type: object, properties: { at: { type: string }, ip: { type: string } } }, { type: array, items: { type: object, properties: { passport: { type: string } } } }] } }",
    "passport",
  ],
  [
    "a field of what may be a list or an object",
    "visits: { type: array, items: { type: object, properties: { at: { type: string }, ip: { type: string } } } }",
    "visits: { anyOf: [{ type: array, items: { type: object, properties: { at: { type: string }, ip: { type: string } } } }, { type: object, properties: { passport: { type: string } } }] }",
    "passport",
  ],
  [
    "a body in parts",
    "operationId: updateCustomer\n      requestBody:\n        content: { application/json:",
    "operationId: updateCustomer\n      requestBody:\n        content: { multipart/form-data:",
    "a body of multipart/form-data is not carried out yet",
  ],
  [
    "a new personal field",
    "        status: { type: string }\n",
    "        status: { type: string }\n        passport: { type: string }\n",
    "would swallow passport",
  ],
  [
    "a new field",
    "        paid: { type: boolean }\n",
    "        paid: { type: boolean }\n        colour: { type: string }\n",
    "colour of order is not named",
  ],
  [
    "a parent with a field",
    "      title: Order\n",
    "      title: Order\n      allOf: [{ type: object, properties: { created_by: { type: string } } }]\n",
    "created_by of order is not named",
  ],
  [
    "fields under any name",
    "      title: Order\n",
    "      title: Order\n      additionalProperties: { type: string }\n",
    "* of order is not named",
    '"*"',
  ],
  [
    "fields under a pattern",
    "      title: Order\n",
    "      title: Order\n      patternProperties: { ^cf_: { type: string } }\n",
    "* of order is not named",
  ],
  [
    "a record in a record",
    "        paid: { type: boolean }\n",
    '        paid: { type: boolean }\n        friends: { type: array, items: { $ref: "#/components/schemas/Customer" } }\n',
    "friends of order is not named",
  ],
  [
    "a call that is at another host",
    "  /customers/{customer_id}:\n",
    '  /customers/{customer_id}:\n    servers: [{ url: "https://files.shop.example.test" }]\n',
    "GET /customers/{customer_id} is at https://files.shop.example.test, and not where the rest is",
    "hosts: [https://files.shop.example.test]",
  ],
  [
    "an erasing call that is at another host",
    "      operationId: deleteCustomer\n",
    '      operationId: deleteCustomer\n      servers: [{ url: "https://eu.shop.example.test/v1" }]\n',
    "DELETE /customers/{customer_id} is at https://eu.shop.example.test/v1",
    "leave the call out",
  ],
  [
    "another name of the call",
    "  /customers/{customer_id}/orders:",
    "  /customers/{customer_id}/purchases:",
    "the document has no call GET /customers/{id}/orders",
    "adds: [",
  ],
  [
    "a parameter that became required",
    "{ name: reason, in: query, schema",
    "{ name: reason, in: query, required: true, schema",
    "query parameter reason is required",
  ],
  [
    "two servers",
    'servers: [{ url: "https://api.shop.example.test/v1" }]',
    'servers: [{ url: "https://api.shop.example.test/v1" }, { url: "https://eu.shop.example.test" }]',
    "the document names 2 servers",
    "account: { host",
  ],
  [
    "no server",
    'servers: [{ url: "https://api.shop.example.test/v1" }]\n',
    "",
    "the document names no server",
    "account: { host",
  ],
  [
    "a relative server",
    "https://api.shop.example.test/v1",
    "/v1",
    "the server's address /v1 is not complete",
    "account: { host",
  ],
  [
    "marks in it as well",
    "info:",
    "x-vendor: { id: shop, name: Shop }\ninfo:",
    "marks stand in the page and in the document; keep one",
  ],
  ["a pace in it as well", "info:", "x-rate-limit: { calls: 1, per: day }\ninfo:", "the pace is said twice"],
];

describe("a description that no longer fits its page is named with a remedy:", () => {
  test.each(IN_THE_DOCUMENT)("%s", (_, place = "", instead = "", message = "", remedy = "") => {
    const problems = problemsOf(PAGE, changed(DOCUMENT, place, instead));
    const problem = problems.find((one) => one.message.includes(message));
    expect(problem?.message ?? JSON.stringify(problems.map((one) => one.message))).toContain(message);
    expect(problem?.remedy).toContain(remedy);
  });
});

test("a right page has no fault", () => {
  expect(problemsOf(PAGE)).toEqual([]);
});

test("a call that names the same host once more is at no other", () => {
  const document = changed(
    DOCUMENT,
    "      operationId: deleteCustomer\n",
    '      operationId: deleteCustomer\n      servers: [{ url: "https://api.shop.example.test/v1/" }]\n',
  );
  expect(problemsOf(PAGE, document)).toEqual([]);
});

test("a call that the description signs in otherwise is told, where the page says how everything signs in", () => {
  const document = changed(
    DOCUMENT,
    "      operationId: deleteCustomer\n",
    "      operationId: deleteCustomer\n      security: [{ Password: [] }]\n",
  );
  expect(notesOf(PAGE, document).map(({ message }) => message)).toContain(
    "the document signs DELETE /customers/{customer_id} in with Password, and not like the rest; it is sent with what account.sign-in says",
  );
  const spoken = changed(PAGE, "sign-in: Key", 'sign-in: { bearer: "{secret}" }');
  expect(notesOf(spoken, document).filter(({ message }) => message.includes("signs"))).toHaveLength(1);
  expect(notesOf(PAGE).filter(({ message }) => message.includes("signs"))).toEqual([]);
});

test("a value of the account may stand in a call", () => {
  const page = changed(
    changed(PAGE, "  sign-in: Key\n", "  sign-in: Key\n  asks: { shop: Which shop? }\n"),
    FIND,
    '- "GET /customers?email={email}&size={shop}"',
  );
  expect(problemsOf(page)).toEqual([]);
});

test("a rest swallows nothing that the description calls an e-mail address", () => {
  const document = changed(DOCUMENT, "status: { type: string }", "status: { type: string, format: email }");
  expect(problemsOf(PAGE, document).map(({ message }) => message)).toEqual([
    "the rest of customer would swallow status, which looks personal",
  ]);
});

test("a rest that may hold anything is told", () => {
  const document = changed(DOCUMENT, "status: { type: string }", "status: { type: object }");
  expect(notesOf(PAGE, document).map(({ message }) => message)).toContain(
    "status of customer counts as not personal, and may hold anything: nobody will be told what is in it",
  );
});

test("what is in a list of lists is named, too", () => {
  const document = changed(
    DOCUMENT,
    "        visits: {",
    "        trips: { type: array, items: { type: array, items: { type: object, properties: { at: { type: string }, passport: { type: string } } } } }\n        visits: {",
  );
  const page = changed(PAGE, "      visits/*/at,", "      trips/*/*/at, visits/*/at,");
  expect(problemsOf(page, document).map(({ message }) => message)).toEqual([
    "the rest of customer would swallow trips/*/*/passport, which looks personal",
    "the rest of customer counts 5 fields, the page says 4",
  ]);
});

test("what may be a list or an object is named as both", () => {
  const document = changed(
    DOCUMENT,
    "        visits: {",
    "        trips: { oneOf: [{ type: array, items: { type: object, properties: { at: { type: string } } } }, { type: object, properties: { passport: { type: string } } }] }\n        visits: {",
  );
  const page = changed(PAGE, "      visits/*/at,", "      trips/*/at, visits/*/at,");
  expect(problemsOf(page, document).map(({ message }) => message)).toEqual([
    "the rest of customer would swallow trips/passport, which looks personal",
    "the rest of customer counts 5 fields, the page says 4",
  ]);
});

test("fields that nobody named and that do not look personal share one complaint", () => {
  const page = changed(
    changed(PAGE, "    rest: { not-personal: 4 }\n", ""),
    "      birthday: { provided: user.demographic.date_of_birth }\n",
    "",
  );
  expect(problemsOf(page).map(({ message, remedy }) => [message, remedy])).toEqual([
    [
      "birthday of customer is not named",
      "it looks personal: fields: { birthday: { provided: user.demographic.date_of_birth } }",
    ],
    [
      "4 fields of customer are not named: status, version, deleted, fixed",
      "write them under fields or not-personal, or count them: rest: { not-personal: 4 }",
    ],
  ]);
});

describe("a sign that a record is gone", () => {
  const status = "status: { type: string }";
  const page = (sign: string) => changed(PAGE, "gone-when: { at: /deleted, is: true }", `gone-when: ${sign}`);
  const listed = (values: string) => changed(DOCUMENT, status, `status: { type: string, enum: [${values}] }`);
  const gone = (problems: readonly { readonly message: string }[]) =>
    problems.filter(({ message }) => message.includes("would count as gone"));

  test("is not that a status says something, which it always does", () => {
    const [fault] = gone(problemsOf(page("{ at: /status }"), listed("active, archived")));
    expect(fault?.message).toBe(
      "/status of customer always says something: every customer would count as gone",
    );
    expect(fault).toMatchObject({ remedy: expect.stringContaining("one of active, archived") });
  });

  test("may be one of its values, or that there is one where there may be none", () => {
    expect(gone(problemsOf(page("{ at: /status, is: archived }"), listed("active, archived")))).toEqual([]);
    expect(gone(problemsOf(page("{ at: /status, present: true }"), listed('"", archived')))).toEqual([]);
    expect(gone(problemsOf(page("{ at: /status, present: true }"), DOCUMENT))).toEqual([]);
  });
});

test("what a step looks at is read by its id alone", () => {
  const looking = changed(
    PAGE,
    "- erase: {",
    '- anonymize: { call: "DELETE /customers/{id}?reason=a" }\n      - erase: { look: order,',
  );
  const page = changed(
    looking,
    "    before: [customer]\n",
    '    find: [{ call: "GET /customers/{customer-id}/orders", exact: true, pages: none }]\n    read: { call: "GET /customers/{/of}/orders", at: /0 }\n    before: [customer]\n',
  );
  const document = changed(
    DOCUMENT,
    "        paid: { type: boolean }",
    "        paid: { type: boolean }\n        of: { type: string }",
  );
  expect(
    problemsOf(changed(page, "id, total: {", "id, total, of: {"), document).map(({ message }) => message),
  ).toContain("one order is read by more than its id, and once customer is gone nothing else is known");
});
