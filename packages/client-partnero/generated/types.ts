// Generated from specs/partnero/openapi.yaml and privacy.yaml by "pnpm generate". Do not edit.

export interface paths {
    "/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check that key and address work
         * @description Also tells which program the key belongs to. Not documented, but seen in code that calls it (PHP, WP, N8N). The answer is seen in code only (WP).
         */
        get: operations["testKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/program": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the program, its numbers and its settings
         * @description What the answer looks like depends on the type of the program. Documented by the vendor (N, O).
         */
        get: operations["getProgram"];
        /**
         * Change the settings of the program
         * @description Takes effect for everybody in the program. Documented by the vendor (N, O).
         */
        put: operations["updateProgram"];
        post?: never;
        /**
         * Remove the program with everything in it
         * @description Takes two calls: the first gives a code, the second sends it within 20 seconds and removes partners, customers, purchases, rewards and settings for good. Documented by the vendor (N).
         */
        delete: operations["deleteProgram"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/program/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the numbers of the program, the older way
         * @deprecated
         * @description `program.get` took its place; it still answers. Documented by the vendor (O, WP). The answer is GUESSED from the rest of the API (INF).
         */
        get: operations["getProgramOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all partners
         * @description All partners of the affiliate program, in short. Whether archived ones are among them is not documented. Documented by the vendor (SEED, N).
         */
        get: operations["listPartners"];
        /**
         * Change a partner by e-mail address or key
         * @description The same as changing by id, for a caller who knows the address or the public key only. Documented by the vendor (N, PHP).
         */
        put: operations["updatePartnerBy"];
        /**
         * Add a partner
         * @description Makes a partner and the main link. Whether the partner is told by mail is not documented. Documented by the vendor (SEED, N, O).
         */
        post: operations["createPartner"];
        /**
         * Remove a partner by e-mail address or key
         * @description For good, says the vendor; the record may only be marked as removed. What happens to customers, sales and links is not documented. Documented by the vendor (N, PHP).
         */
        delete: operations["deletePartnerBy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partners/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, never the public key: that gives 404. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Read one partner
         * @description With clicks, sales and commissions, which lists do not have. Documented by the vendor (N, N8N).
         */
        get: operations["getPartner"];
        /**
         * Change some fields of one partner
         * @description Custom fields cannot be changed. A changed address may be confirmed by mail to the old or the new one. Documented by the vendor (N, O).
         */
        put: operations["updatePartner"];
        post?: never;
        /**
         * Remove one partner
         * @description For good, says the vendor; the record may only be marked as removed. What happens to the partner's customers, sales and links is not documented. Documented by the vendor (N, O).
         */
        delete: operations["deletePartner"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partners:search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search for partners
         * @description Parts of a key or id match, too, so compare what comes back. Whether an address is compared as a whole is not documented. Documented by the vendor (O, PHP, N8N). The answer is seen in code only (N8N).
         */
        get: operations["searchPartners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partners/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, never the public key: that gives 404. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a partner
         * @description The partner can no longer log in and earns nothing; `partners.restore` takes it back. An archived partner gives 400. Documented by the vendor (N).
         */
        post: operations["archivePartner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partners/{id}/revoke-archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, never the public key: that gives 404. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a partner out of the archive
         * @description A partner who is not archived gives 400. Documented by the vendor (N).
         */
        post: operations["restorePartner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partners/{id}/reward": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, never the public key: that gives 404. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a partner a commission by hand
         * @description In the program's currency, on top of what sales earn. Not documented, but seen in code that calls it (N8N). The answer is GUESSED from the rest of the API (INF).
         */
        post: operations["rewardPartner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partners:sign-in-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an address that signs a partner in
         * @description Whoever opens the address is the partner, once, for as long as it says: never write it into a log. Not documented, but seen in code that calls it (N8N). The answer is GUESSED from the rest of the API (INF).
         */
        post: operations["createPartnerSignInUrl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find one partner by e-mail address, key or id
         * @description That the address is compared as a whole is only assumed, so the answer is compared once more by the caller. Not documented, but seen in code that calls it (N8N).
         */
        get: operations["findPartner"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partners/{id}/referral_links": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the partner. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * List the links of one partner
         * @description Every key in the answer works as the public key of the partner. Documented by the vendor (N, O).
         */
        get: operations["listPartnerReferralLinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partner_referral_links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a partner one more link
         * @description The key must be free in the program. Documented by the vendor (O).
         */
        post: operations["createPartnerReferralLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partner_referral_links:domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the domains links may lead to
         * @description The default domain has no number. Ten to a page unless told otherwise, says the older page. Documented by the vendor (O).
         */
        get: operations["listPartnerReferralLinkDomains"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partner_referral_links:search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the referral links of all partners
         * @description Without a filter it probably lists them all. Not documented, but seen in code that calls it (PHP).
         */
        get: operations["searchPartnerReferralLinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partner_referral_links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the link, which is its key in every sample. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Read one link of a partner
         * @description It does not say whose link it is. Not documented, but seen in code that calls it (PHP).
         */
        get: operations["getPartnerReferralLink"];
        /**
         * Change one link of a partner
         * @description The official SDK sends names in camel case, which the API probably ignores: names are those of the answer. Not documented, but seen in code that calls it (PHP). The request is GUESSED from the rest of the API (PHP). The answer is GUESSED from the rest of the API (INF).
         */
        put: operations["updatePartnerReferralLink"];
        post?: never;
        /**
         * Remove one link of a partner
         * @description Sales through the link are credited to nobody from then on. Not documented, but seen in code that calls it (PHP).
         */
        delete: operations["deletePartnerReferralLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all customers
         * @description In an affiliate program those whom partners brought, in a refer-a-friend program everybody. Whether suspended and archived ones are among them is not documented. Documented by the vendor (SEED, N).
         */
        get: operations["listCustomers"];
        /**
         * Change a customer who is named in the body
         * @description By key in an affiliate program, by id in a refer-a-friend program. Documented by the vendor (N, PHP).
         */
        put: operations["updateCustomerBy"];
        /**
         * Add a customer
         * @description In an affiliate program the customer belongs to a partner, and an unknown partner is a refusal. In a refer-a-friend program everything may be left out. Documented by the vendor (SEED, N, O, N8N).
         */
        post: operations["createCustomer"];
        /**
         * Remove a customer who is named in the body
         * @description Removes the record of all their purchases, too, and changes commissions: the vendor advises suspending instead. Documented by the vendor (N).
         */
        delete: operations["deleteCustomerBy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers:search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find customers by e-mail address or key
         * @description Parts of a value may match, and suspended or deleted customers may be missing. Not documented, but seen in code that calls it (N8N, PHP).
         */
        get: operations["searchCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key of an affiliate customer, or the id of one of a refer-a-friend program; the e-mail address works, too. A key is often the person's e-mail address, so it is percent-encoded and kept out of logs. */
                key: string;
            };
            cookie?: never;
        };
        /**
         * Read one customer
         * @description The e-mail address works in place of the key. Documented by the vendor (N, N8N).
         */
        get: operations["getCustomer"];
        /**
         * Change some fields of one customer, even its key
         * @description After a changed key the old one answers 404. Sales probably show the new key from then on; that is worth a look, because the key is often the person's e-mail address. Documented by the vendor (N, O).
         */
        put: operations["updateCustomer"];
        post?: never;
        /**
         * Remove one customer and the record of all their purchases
         * @description It changes commissions, too: the vendor itself advises to suspend instead. Documented by the vendor (N, N8N).
         */
        delete: operations["deleteCustomer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{key}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key of the customer. */
                key: string;
            };
            cookie?: never;
        };
        /**
         * List the purchases of one customer
         * @description With the commission each of them earned. Documented by the vendor (N, N8N).
         */
        get: operations["listCustomerTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{key}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key of an affiliate customer, or the id of one of a refer-a-friend program; the e-mail address works, too. A key is often the person's e-mail address, so it is percent-encoded and kept out of logs. */
                key: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend a customer
         * @description Purchases earn no commission until `customers.approve`. Documented by the vendor (N).
         */
        post: operations["suspendCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{key}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key of an affiliate customer, or the id of one of a refer-a-friend program; the e-mail address works, too. A key is often the person's e-mail address, so it is percent-encoded and kept out of logs. */
                key: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a suspended customer count again
         * @description Purchases earn commission again. Documented by the vendor (N).
         */
        post: operations["approveCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{key}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key of an affiliate customer, or the id of one of a refer-a-friend program; the e-mail address works, too. A key is often the person's e-mail address, so it is percent-encoded and kept out of logs. */
                key: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a customer
         * @description Meant for refer-a-friend programs; whether affiliate programs have it is not documented. Not documented, but seen in code that calls it (N8N).
         */
        post: operations["archiveCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{key}/revoke-archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key of an affiliate customer, or the id of one of a refer-a-friend program; the e-mail address works, too. A key is often the person's e-mail address, so it is percent-encoded and kept out of logs. */
                key: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a customer out of the archive
         * @description Meant for refer-a-friend programs; whether affiliate programs have it is not documented. Not documented, but seen in code that calls it (N8N).
         */
        post: operations["restoreCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the customer. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * List whom a customer referred
         * @description Other people, each a customer of the program. Not documented, but seen in code that calls it (PHP). The answer is GUESSED from the rest of the API (INF).
         */
        get: operations["listCustomerReferrals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}/stats": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the customer. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Read how well a customer refers
         * @description Only numbers, as far as known. Not documented, but seen in code that calls it (PHP). The answer is GUESSED from the rest of the API (INF).
         */
        get: operations["getCustomerStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}/balance": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the customer. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Read what a customer has earned and not used
         * @description In each currency of the program. Documented by the vendor (O, PHP).
         */
        get: operations["getCustomerBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}/balance/credit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the customer. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Credit a customer by hand
         * @description The documents do not agree on whether this adds to the balance or uses it up: try it with a customer of your own first. Documented by the vendor (O, NG, PHP). The answer is GUESSED from the rest of the API (INF).
         */
        post: operations["creditCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers:invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite somebody by mail
         * @description Sends a mail to the address, and no call lists or removes what was sent. Not documented, but seen in code that calls it (PHP). The request is seen in code only (PHP).
         */
        post: operations["inviteCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}/referral_links": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the customer. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * List the links of one customer
         * @description Every key in the answer works as the public key of the customer. Documented by the vendor (O, NG).
         */
        get: operations["listCustomerReferralLinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer_referral_links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a customer one more link
         * @description The key must be free in the program. Documented by the vendor (O, NG).
         */
        post: operations["createCustomerReferralLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer_referral_links:search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the referral links of all customers
         * @description Without a filter it probably lists them all. Not documented, but seen in code that calls it (PHP). The answer is GUESSED from the rest of the API (INF).
         */
        get: operations["searchCustomerReferralLinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer_referral_links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the link, which is its key in every sample. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Read one link of a customer
         * @description It does not say whose link it is. Documented by the vendor (O).
         */
        get: operations["getCustomerReferralLink"];
        /**
         * Change one link of a customer
         * @description The official SDK sends names in camel case, which the API probably ignores: names are those of the answer. Not documented, but seen in code that calls it (PHP). The request is GUESSED from the rest of the API (PHP). The answer is GUESSED from the rest of the API (INF).
         */
        put: operations["updateCustomerReferralLink"];
        post?: never;
        /**
         * Remove one link of a customer
         * @description Whoever comes by the link is credited to nobody from then on. Not documented, but seen in code that calls it (PHP).
         */
        delete: operations["deleteCustomerReferralLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all purchases
         * @description Of all customers, with the commission each of them earned. Documented by the vendor (SEED, N).
         */
        get: operations["listTransactions"];
        put?: never;
        /**
         * Record a purchase, or several of one customer
         * @description Earns a commission unless told otherwise. An unknown customer is probably refused; one official text says that the purchase is then recorded for nobody. Documented by the vendor (SEED, N, O, N8N).
         */
        post: operations["createTransaction"];
        /**
         * Remove a purchase that is named in the body
         * @description Takes the commission back. One official plugin found that the form with the key in the path did not work, and sends this one. Documented by the vendor (N, O, WP).
         */
        delete: operations["deleteTransactionBy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Order or invoice number. */
                key: string;
            };
            cookie?: never;
        };
        /**
         * Read one purchase
         * @description Keys of purchases are not always unique; which one is answered then is not documented. Documented by the vendor (N, N8N).
         */
        get: operations["getTransaction"];
        put?: never;
        post?: never;
        /**
         * Remove a purchase
         * @description Takes the commission back: this is how a refund is recorded. A part of a purchase cannot be taken back. Documented by the vendor (N, O).
         */
        delete: operations["deleteTransaction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/{key}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Order or invoice number. */
                key: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a purchase and its commission
         * @description Archived already, it gives 400. Documented by the vendor (N).
         */
        post: operations["archiveTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/{key}/revoke-archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Order or invoice number. */
                key: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a purchase and its commission out of the archive
         * @description Not archived, it gives 400. Documented by the vendor (N).
         */
        post: operations["restoreTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all leads
         * @description There is no search. A lead that a partner entered is found only by reading every page. Documented by the vendor (N).
         */
        get: operations["listLeads"];
        put?: never;
        /**
         * Enter a lead
         * @description For a partner, with the answers of the form under the numbers of its fields, which `leads.details` lists. Documented by the vendor (N, O).
         */
        post: operations["createLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what leads earn, and which questions the form asks
         * @description The settings of the program, not a lead. Documented by the vendor (O).
         */
        get: operations["getLeadDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of the lead. */
                id: components["schemas"]["RecordId"];
            };
            cookie?: never;
        };
        /**
         * Read one lead
         * @description With the answers in the form. Documented by the vendor (N, N8N).
         */
        get: operations["getLead"];
        put?: never;
        post?: never;
        /**
         * Remove one lead
         * @description For good, says official code. Documented by the vendor (N, N8N).
         */
        delete: operations["deleteLead"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads/convert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Make a customer of a lead, by GET
         * @description Changes something although it is a GET: a browser or a proxy that repeats it repeats that, too. `leads.convert` does the same by POST. Documented by the vendor (N, O).
         */
        get: operations["convertLeadByGet"];
        put?: never;
        /**
         * Make a customer of a lead
         * @description The customer gets a key that Partnero makes up; the lead names it from then on. Not documented, but seen in code that calls it (N8N). The answer is documented (N).
         */
        post: operations["convertLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reject a lead, by GET
         * @description Changes something although it is a GET: a browser or a proxy that repeats it repeats that, too. `leads.reject` does the same by POST. Documented by the vendor (N, O). The answer is GUESSED from the rest of the API (INF).
         */
        get: operations["rejectLeadByGet"];
        put?: never;
        /**
         * Reject a lead
         * @description No customer comes of it, and neither can it be converted any more. Not documented, but seen in code that calls it (N8N). The answer is GUESSED from the rest of the API (INF).
         */
        post: operations["rejectLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all coupons
         * @description With the promotion codes of each. Ten to a page in the sample, where other lists have fifteen. Documented by the vendor (N).
         */
        get: operations["listCoupons"];
        /**
         * Change a coupon, or count a use of it
         * @description Name, metadata and uses; no other field is named. Documented by the vendor (N).
         */
        put: operations["updateCoupon"];
        /**
         * Make a coupon
         * @description It may be made at a shop or payment service, too; the answer says whether that worked. Documented by the vendor (N).
         */
        post: operations["createCoupon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/promotion-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all promotion codes
         * @description Of all coupons. Codes and limits may hold names of people. Documented by the vendor (N).
         */
        get: operations["listPromotionCodes"];
        /**
         * Change a promotion code, or count a use of it
         * @description The body names the code. Documented by the vendor (N).
         */
        put: operations["updatePromotionCode"];
        /**
         * Make a promotion code for a coupon
         * @description An older page writes this path in the singular, which is probably a slip. Documented by the vendor (N, O).
         */
        post: operations["createPromotionCode"];
        /**
         * Remove a promotion code
         * @description For good: nothing brings it back. The body names it together with its coupon. Documented by the vendor (N).
         */
        delete: operations["deletePromotionCode"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/promotion-codes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The code a customer types in. */
                code: string;
            };
            cookie?: never;
        };
        /**
         * Read one promotion code
         * @description The reference says that there is such a call; its path is known from third-party code. GUESSED: inferred from the rest of the API (N, PY).
         */
        get: operations["getPromotionCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscribers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all subscribers
         * @description Everybody who subscribed to the newsletter. Documented by the vendor (N, O).
         */
        get: operations["listSubscribers"];
        /**
         * Change a subscriber
         * @description The body names the subscriber by id or e-mail address. Not documented, but seen in code that calls it (PHP). The answer is GUESSED from the rest of the API (INF).
         */
        put: operations["updateSubscriber"];
        /**
         * Add a subscriber
         * @description Where a mail service is connected, it gives the id: send none. Documented by the vendor (N, O).
         */
        post: operations["createSubscriber"];
        /**
         * Remove a subscriber
         * @description The body names the subscriber by id or e-mail address. A connected mail service may bring them back. Not documented, but seen in code that calls it (PHP).
         */
        delete: operations["deleteSubscriber"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscribers:search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search for subscribers
         * @description Which filters there are is not listed; these two are assumed. Compare what comes back. Not documented, but seen in code that calls it (PHP). The answer is GUESSED from the rest of the API (INF).
         */
        get: operations["searchSubscribers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscribers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id; the e-mail address works, too. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Read one subscriber
         * @description By id or e-mail address. Not documented, but seen in code that calls it (PHP).
         */
        get: operations["getSubscriber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rewards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rewards of a newsletter program
         * @description What subscribers can earn, not what they earned. Documented by the vendor (O).
         */
        get: operations["listRewards"];
        put?: never;
        /**
         * Make a reward for a newsletter program
         * @description Nothing changes or removes one by API, as far as known. Documented by the vendor (O).
         */
        post: operations["createReward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rewards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of the reward. */
                id: components["schemas"]["RecordId"];
            };
            cookie?: never;
        };
        /**
         * Read one reward of a newsletter program
         * @description With how often it was earned. Documented by the vendor (O).
         */
        get: operations["getReward"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payout_requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all payout requests
         * @description Of all partners, whatever became of them. Not documented, but seen in code that calls it (N8N). The answer is GUESSED from the rest of the API (N8N).
         */
        get: operations["listPayoutRequests"];
        put?: never;
        /**
         * Ask for a payout in the name of a partner
         * @description Of everything that is unpaid in one currency: there is no amount to send. Refused where the partner is not active, or has no payment details. Not documented, but seen in code that calls it (N8N). The answer is GUESSED from the rest of the API (N8N).
         */
        post: operations["createPayoutRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payout_requests:search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find the payout requests of one partner
         * @description What is named must hold all together. Not documented, but seen in code that calls it (N8N). The answer is GUESSED from the rest of the API (N8N).
         */
        get: operations["searchPayoutRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payout_requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of the payout request. */
                id: components["schemas"]["RecordId"];
            };
            cookie?: never;
        };
        /**
         * Read one payout request
         * @description By its number. Not documented, but seen in code that calls it (N8N). The answer is GUESSED from the rest of the API (N8N).
         */
        get: operations["getPayoutRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payout_requests/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of the payout request. */
                id: components["schemas"]["RecordId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a payout request
         * @description Only while it waits for a decision; the message of a refusal names the status that stands in the way. No call rejects one. Not documented, but seen in code that calls it (N8N). The answer is GUESSED from the rest of the API (INF).
         */
        post: operations["approvePayoutRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payout_requests/{id}/mark_as_paid": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of the payout request. */
                id: components["schemas"]["RecordId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a payout was made
         * @description Only once it is approved. Clears the balance and moves no money. Not documented, but seen in code that calls it (N8N). The answer is GUESSED from the rest of the API (INF).
         */
        post: operations["markPayoutRequestAsPaid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who is told about changes
         * @description Every address that records about people are sent to. An older page allows 10 to 100 to a page, and 10 where nothing is said. Documented by the vendor (N, O).
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Have an address told about changes
         * @description An event that the type of program does not have is refused. Documented by the vendor (N, O).
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key of the webhook. */
                key: string;
            };
            cookie?: never;
        };
        /**
         * Read one webhook
         * @description With its signing secret. Documented by the vendor (N, O).
         */
        get: operations["getWebhook"];
        /**
         * Change one webhook
         * @description What is not named stays. Documented by the vendor (N, O).
         */
        put: operations["updateWebhook"];
        post?: never;
        /**
         * Tell an address nothing any more
         * @description Its key and signing secret go with it. Not documented, but seen in code that calls it (PHP, N8N).
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "partner.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A partner joined
         * @description Shown with id, address, names and time of creation; the rest of the partner is assumed.
         */
        post: operations["onPartnerCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "partner.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A partner was changed
         * @description The record is assumed to be the one that the API answers with.
         */
        post: operations["onPartnerUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "partner.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A partner was removed
         * @description The record is assumed to be the one that the API answers with.
         */
        post: operations["onPartnerDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "partner.approved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A partner was accepted
         * @description The record is assumed to be the one that the API answers with.
         */
        post: operations["onPartnerApproved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "partner.rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A partner was turned down
         * @description The record is assumed to be the one that the API answers with.
         */
        post: operations["onPartnerRejected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "partner.archived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A partner was archived
         * @description The record is assumed to be the one that the API answers with.
         */
        post: operations["onPartnerArchived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "customer.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A customer was added
         * @description The record is assumed to be the one that the API answers with.
         */
        post: operations["onCustomerCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "customer.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A customer was changed
         * @description The record is assumed to be the one that the API answers with.
         */
        post: operations["onCustomerUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "customer.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A customer was removed
         * @description The record is assumed to be the one that the API answers with.
         */
        post: operations["onCustomerDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "customer.credited": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A customer's balance was credited
         * @description The record is assumed to be the one that the API answers with.
         */
        post: operations["onCustomerCredited"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "customer.rewarded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A customer earned a reward
         * @description The record is assumed to be the one that the API answers with.
         */
        post: operations["onCustomerRewarded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "transaction.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A purchase was recorded
         * @description `partner` is the partner's id. The rest of the purchase is assumed.
         */
        post: operations["onTransactionCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "transaction.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A purchase was removed
         * @description The record is assumed to be the one that the API answers with.
         */
        post: operations["onTransactionDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "lead.submitted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A partner entered a lead
         * @description Carries the number of the lead; the rest of it is assumed.
         */
        post: operations["onLeadSubmitted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "lead.converted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A lead became a customer
         * @description The record is assumed to be the one that the API answers with.
         */
        post: operations["onLeadConverted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "lead.rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A lead was rejected
         * @description The record is assumed to be the one that the API answers with.
         */
        post: operations["onLeadRejected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody subscribed
         * @description The record is assumed to be the one that the API answers with.
         */
        post: operations["onSubscriberCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A subscriber was changed
         * @description The record is assumed to be the one that the API answers with.
         */
        post: operations["onSubscriberUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A subscriber was removed
         * @description The record is assumed to be the one that the API answers with.
         */
        post: operations["onSubscriberDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscriber.rewarded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A subscriber earned a reward
         * @description The record is assumed to be the one that the API answers with.
         */
        post: operations["onSubscriberRewarded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "transaction.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A purchase was changed
         * @description Named in one guide alone, and never seen. The record is assumed to be the one that the API answers with.
         */
        post: operations["onTransactionUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "reward.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A commission was made
         * @description Named in one guide alone, and never seen. What is sent is not shown anywhere.
         */
        post: operations["onRewardCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "reward.approved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A commission was approved
         * @description Named in one guide alone, and never seen. What is sent is not shown anywhere.
         */
        post: operations["onRewardApproved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "reward.paid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A commission was paid
         * @description Named in one guide alone, and never seen. What is sent is not shown anywhere.
         */
        post: operations["onRewardPaid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * Partner
         * @description Somebody who promotes an affiliate program and earns commission. Lists hold id, address, names, status, custom fields and times only.
         */
        Partner: {
            /**
             * Partner id
             * @description The caller may choose it when the partner is made.
             */
            id: string;
            /**
             * Public key in the partner's links
             * @description Only in samples of 2022; today it stands in the links alone.
             */
            key?: (string | null) | undefined;
            /**
             * E-mail address
             * @description Unique in the program; the partner logs in with it.
             */
            email?: (string | null) | undefined;
            /** First name */
            name?: (string | null) | undefined;
            /** Last name */
            surname?: (string | null) | undefined;
            /** Status */
            status?: ("active" | "pending" | "archived" | "deleted" | "suspended" | "rejected" | (string & {}) | null) | undefined;
            /** Accepted into the program */
            approved?: (boolean | null) | undefined;
            /** Accepted the terms */
            tos?: (boolean | null) | undefined;
            /**
             * Answers in the sign-up form
             * @description Free text by field. An empty map arrives as an empty list.
             */
            custom_fields?: (Record<string, unknown> | unknown[] | null) | undefined;
            /**
             * Answers in the sign-up form as stored
             * @description Only when one partner is read; its shape is not documented.
             */
            custom_field_values?: (unknown[] | Record<string, unknown> | null) | undefined;
            /** Number of people referred */
            referrals_count?: (number | null) | undefined;
            /** The program's labels for the partner */
            tags?: (components["schemas"]["Tag"][] | null) | undefined;
            /**
             * Link
             * Format: uri
             */
            referral_link?: (string | null) | undefined;
            /** All links */
            referral_links?: (string[] | null) | undefined;
            /**
             * Clicks, sign-ups and sales brought
             * @description Only when one partner is read.
             */
            referrals?: ({
                /** @description Visits by the links. */
                clicks?: number | undefined;
                /** @description Customers who came by the links. */
                signups?: number | undefined;
                revenue?: components["schemas"]["Money"][] | undefined;
                /** @description Purchases of those customers. */
                sales_count?: number | undefined;
                /** @description Customers who bought at least once. */
                paid_accounts?: number | undefined;
            } | null) | undefined;
            /**
             * Commissions
             * @description Only when one partner is read.
             */
            commissions?: ({
                /** Paid */
                paid?: (number | null) | undefined;
                /** In review */
                pending?: (components["schemas"]["Money"][] | null) | undefined;
                /** Owed */
                not_paid?: (components["schemas"]["Money"][] | null) | undefined;
            } | null) | undefined;
            /**
             * Partner since
             * Format: date-time
             */
            created_at?: string | undefined;
            /**
             * Changed on
             * Format: date-time
             */
            updated_at?: string | undefined;
        };
        /** New partner */
        NewPartner: {
            /**
             * Format: email
             * @description Unique in the program.
             */
            email: string;
            /** First name */
            name?: string | undefined;
            /** Last name */
            surname?: string | undefined;
            /** @description At least eight characters, with a small letter, a capital and a digit. Made up by Partnero where it is missing. */
            password?: string | undefined;
            /** @description Unique; made up by Partnero where it is missing. */
            id?: string | undefined;
            /** @description Public key in the link, unique; made up by Partnero where it is missing. */
            key?: string | undefined;
            /** Labels */
            tags?: string[] | undefined;
            referring_partner?: components["schemas"]["PartnerReference"] | undefined;
        };
        /**
         * Change of a partner
         * @description What is not named stays. Custom fields cannot be changed.
         */
        PartnerChange: {
            update: components["schemas"]["PartnerUpdate"];
        };
        /** Way in without a password */
        SignInUrl: {
            /**
             * Format: uri
             * @description Signs in whoever opens it, once. Never write it into a log.
             */
            url?: string | undefined;
            /** Format: date-time */
            expires_at?: (string | null) | undefined;
        };
        /**
         * Link of a partner
         * @description A customer of a refer-a-friend program has links of the same shape. The id is the key in every sample.
         */
        ReferralLink: {
            /** Link id */
            id: string;
            /** Key in the link; often made from a name */
            key?: (string | null) | undefined;
            /**
             * Link
             * Format: uri
             */
            url?: (string | null) | undefined;
            /** Is the main link */
            default?: (boolean | null) | undefined;
            /** @description Leads to a further domain of the program. */
            is_additional?: (boolean | null) | undefined;
            /** @description Whether the link works without the key in its address. */
            direct_tracking?: (boolean | null) | undefined;
            /** @description Whether such a visit is sent on. */
            direct_tracking_redirect?: (boolean | null) | undefined;
            /** Where the link leads */
            direct_tracking_redirect_url?: (string | null) | undefined;
        };
        /** Domain of a program */
        LinkDomain: {
            /** @description Null for the default domain. */
            id?: (number | null) | undefined;
            domain?: string | undefined;
            /**
             * Format: uri
             * @description What a key is put behind.
             */
            url?: string | undefined;
            /** @description Whether it leads to a further domain of the program. */
            is_additional?: boolean | undefined;
        };
        /**
         * Customer of either kind of program
         * @description An affiliate program has `key`, a refer-a-friend program `id`: `"key" in customer` tells them apart.
         */
        Customer: components["schemas"]["AffiliateCustomer"] | components["schemas"]["ReferralCustomer"];
        /**
         * Customer
         * @description Somebody whom a partner brought. Without `status` and `tags` in lists.
         */
        AffiliateCustomer: {
            /**
             * Customer key; often the e-mail address
             * @description Chosen by the program; the documents advise an account's id or the e-mail address.
             */
            key: string;
            /**
             * Partner who brought the customer
             * @description The partner's id, although a table of the documents calls it a key.
             */
            partner?: (string | Record<string, unknown> | null) | undefined;
            /**
             * E-mail address
             * @description Unique in the program.
             */
            email?: (string | null) | undefined;
            /** First name */
            name?: (string | null) | undefined;
            /** Last name */
            surname?: (string | null) | undefined;
            /** Status */
            status?: ("active" | "suspended" | (string & {}) | null) | undefined;
            /** Marked as removed */
            deleted?: (boolean | null) | undefined;
            /** The program's labels for the customer */
            tags?: (components["schemas"]["Tag"][] | null) | undefined;
            /**
             * Customer since
             * Format: date-time
             */
            created_at?: string | undefined;
            /**
             * Changed on
             * Format: date-time
             */
            updated_at?: string | undefined;
            /**
             * Removed on
             * Format: date-time
             */
            deleted_at?: (string | null) | undefined;
        };
        /**
         * Customer of a refer-a-friend program
         * @description Somebody who refers others, or was referred, or both.
         */
        ReferralCustomer: {
            /**
             * Customer id
             * @description Private; the public key stands in the links alone.
             */
            id: string;
            /**
             * E-mail address
             * @description Unique in the program.
             */
            email?: (string | null) | undefined;
            /** First name */
            name?: (string | null) | undefined;
            /** Last name */
            surname?: (string | null) | undefined;
            /** Accepted into the program */
            approved?: (boolean | null) | undefined;
            /** Status */
            status?: ("active" | "deleted" | (string & {}) | null) | undefined;
            /**
             * Accepted the terms
             * @description Shown in the older documents only.
             */
            tos?: (boolean | null) | undefined;
            /**
             * Customer who referred this one
             * @description Another person. What it holds where it is not null is not shown anywhere.
             */
            referring_customer?: ({
                id?: string | undefined;
                key?: string | undefined;
                email?: (string | null) | undefined;
                name?: (string | null) | undefined;
                surname?: (string | null) | undefined;
            } | null) | undefined;
            /** Number of people referred */
            referrals_count?: (number | null) | undefined;
            /** More about the person */
            metadata?: ({
                /** Format: date */
                date_of_birth?: (string | null) | undefined;
            } | null) | undefined;
            /**
             * Link
             * Format: uri
             */
            referral_link?: (string | null) | undefined;
            /** All links */
            referral_links?: (string[] | null) | undefined;
            /**
             * Answers in the sign-up form
             * @description Free text by field.
             */
            custom_fields?: (Record<string, unknown> | unknown[] | null) | undefined;
            /**
             * Customer since
             * Format: date-time
             */
            created_at?: string | undefined;
            /**
             * Changed on
             * Format: date-time
             */
            updated_at?: string | undefined;
        };
        /** New customer of an affiliate program */
        NewAffiliateCustomer: {
            /** @description Your own name for the customer; the documents advise an account's id or the e-mail address. Unique in the program. */
            key: string;
            /** Format: email */
            email?: string | undefined;
            /** First name */
            name?: string | undefined;
            /** Last name */
            surname?: string | undefined;
            /** Labels */
            tags?: string[] | undefined;
            partner: components["schemas"]["PartnerReference"];
            /** @description How the customer is put down to a link. */
            options?: {
                /**
                 * Format: uri
                 * @description The link that brought the customer; it must belong to the partner.
                 */
                referral_url?: string | undefined;
            } | undefined;
            /** @description A first sale, recorded with the customer. Seen in the official SDK only. */
            transaction?: {
                key?: string | undefined;
                amount?: number | undefined;
                amount_units?: string | undefined;
                action?: string | undefined;
            } | undefined;
        };
        /** New customer of a refer-a-friend program */
        NewReferralCustomer: {
            /** @description Private id; made up by Partnero where it is missing. */
            id?: string | undefined;
            /** @description Public key in the link; made up by Partnero where it is missing. */
            key?: string | undefined;
            /**
             * Format: email
             * @description Unique. The older documents require it.
             */
            email?: string | undefined;
            /** First name */
            name?: string | undefined;
            /** Last name */
            surname?: string | undefined;
            metadata?: {
                /** Format: date */
                date_of_birth?: string | undefined;
            } | undefined;
            referring_customer?: components["schemas"]["ReferringCustomerReference"] | undefined;
        };
        /**
         * Change of a customer
         * @description What is not named stays. Fields of their own and the date of birth are not known to be changeable.
         */
        CustomerChange: {
            update: components["schemas"]["CustomerUpdate"];
        };
        /** What a customer has earned and not used */
        CustomerBalance: {
            customer?: components["schemas"]["ReferralCustomer"] | undefined;
            /** @description Rewards that are no money may have a list of their own beside `currency`; none is shown. */
            balance?: {
                currency?: {
                    amount?: number | undefined;
                    /** Currency */
                    amount_units?: string | undefined;
                    /** Is money */
                    is_currency?: boolean | undefined;
                }[] | undefined;
            } | undefined;
        };
        /** How well a customer refers */
        CustomerStats: {
            /** @description Visits by the links. */
            clicks?: number | undefined;
            referrals_count?: number | undefined;
            /** @description Purchases of those customers. */
            sales_count?: number | undefined;
        };
        /**
         * Purchase
         * @description It cannot be changed, only archived or removed.
         */
        Transaction: {
            /**
             * Order or invoice number
             * @description The program's own; not always unique, although the documents say so.
             */
            key: string;
            /**
             * Kind
             * @description Free text; the documents advise `sale`.
             */
            action?: (string | null) | undefined;
            /**
             * Amount
             * @description In whole units of the currency, not in cents.
             */
            amount?: (number | null) | undefined;
            /**
             * Currency
             * @description Such as `USD`.
             */
            amount_units?: (string | null) | undefined;
            /** @description Whether the amount is money. */
            is_currency?: (boolean | null) | undefined;
            /** Is a credit */
            credit?: (boolean | null) | undefined;
            /**
             * Partner who earns on it
             * @description The partner's id; in affiliate programs.
             */
            partner?: (string | Record<string, unknown> | null) | undefined;
            /**
             * Customer key
             * @description In a refer-a-friend program the id of the customer who referred the buyer.
             */
            customer?: (string | Record<string, unknown> | null) | undefined;
            /**
             * Buyer in a refer-a-friend program
             * @description The customer's id.
             */
            referred_customer?: (string | null) | undefined;
            /**
             * Bought on
             * Format: date-time
             */
            created_at?: string | undefined;
            /**
             * Removed on
             * Format: date-time
             */
            deleted_at?: (string | null) | undefined;
            /** Commission of the partner */
            rewards?: (components["schemas"]["Reward"][] | null) | undefined;
        };
        /**
         * Commission
         * @description No id is shown, although payout requests can name some.
         */
        Reward: {
            /** @description That of the purchase. */
            key?: string | undefined;
            /** Kind */
            action?: string | undefined;
            /** Status */
            status?: ("ok" | "review_period" | "rejected" | (string & {})) | undefined;
            /** Customer */
            customer?: (string | null) | undefined;
            /** Partner */
            partner?: (string | null) | undefined;
            /** @description In whole units, not rounded: 30 percent of 99.99 is 29.997. */
            amount?: number | undefined;
            /** Currency */
            amount_units?: (string | null) | undefined;
            /** @description Whether the amount is money. A refer-a-friend program may reward with something else. */
            is_currency?: boolean | undefined;
            /** Is a credit */
            credit?: boolean | undefined;
            /** Format: date-time */
            created_at?: string | undefined;
            /** Format: date-time */
            deleted_at?: (string | null) | undefined;
            /** @description Empty where no product was named. */
            product_type_data?: ({
                product_id?: string | undefined;
                product_type?: string | undefined;
            } | unknown[]) | undefined;
        };
        /**
         * New purchase
         * @description With `amount`, from which the program works out the commission, or with `reward`, the commission itself.
         */
        NewTransaction: {
            /** @description Order or invoice number. Sent twice, it is a second purchase and a second commission. */
            key?: string | undefined;
            /** @description In whole units of the currency. */
            amount?: number | undefined;
            /** @description Such as `usd`. */
            amount_units?: string | undefined;
            /** @description Free text; the documents advise `sale`, and the older ones require it. */
            action?: string | undefined;
            /** @description The commission itself, in place of what the program would make of the amount. */
            reward?: number | undefined;
            product_id?: string | undefined;
            /** @description One official plugin also sends numbers and lists. */
            product_type?: string | undefined;
            /**
             * @description Whether the commission was paid already.
             * @default false
             */
            rewarded?: boolean | undefined;
            /**
             * @description Whether it earns a commission.
             * @default true
             */
            rewardable?: boolean | undefined;
            /** @description When it was bought, if not now: seconds since 1970, or a date with time as official code sends it. */
            created_at?: (number | string) | undefined;
            /** @description Seen in official code only. */
            discount_amount?: number | undefined;
            /** @description Seen in official code only. */
            discount_code?: string | undefined;
            /** @description Seen in official code only. */
            gross_amount?: number | undefined;
            customer: components["schemas"]["TransactionCustomer"];
            options?: components["schemas"]["TransactionOptions"] | undefined;
        };
        /** Several new purchases of one customer */
        NewTransactions: {
            transactions: components["schemas"]["TransactionFacts"][];
            customer: components["schemas"]["TransactionCustomer"];
            options?: components["schemas"]["TransactionOptions"] | undefined;
        };
        /**
         * Lead
         * @description Somebody whom a partner proposes as a customer, who may never have heard of the program. It cannot be changed.
         */
        Lead: {
            /**
             * Lead id
             * @description A number.
             */
            id: number | string;
            /**
             * Status
             * @description That a rejected one is called `rejected` is inferred.
             */
            status?: ("submitted" | "converted" | "rejected" | (string & {}) | null) | undefined;
            /**
             * Entered on
             * @description A date without a time.
             */
            created_at?: (string | null) | undefined;
            /** Who the lead is */
            lead_info?: ({
                /** Name */
                name?: (string | null) | undefined;
                /** E-mail address */
                email?: (string | null) | undefined;
            } | null) | undefined;
            /** Customer the lead became */
            converted_to?: ({
                /** Customer key */
                key?: (string | null) | undefined;
                /** Name */
                name?: (string | null) | undefined;
                /** E-mail address */
                email?: (string | null) | undefined;
            } | null) | undefined;
            /** Partner who entered the lead */
            submitter?: ({
                id?: string | undefined;
                name?: (string | null) | undefined;
                email?: (string | null) | undefined;
            } | null) | undefined;
            /**
             * Answers in the form
             * @description The first two rows repeat name and address.
             */
            submission_form?: ({
                /** @description As the form asks it. */
                question?: string | undefined;
                /** @description As the person wrote it. */
                answer?: (string | null) | undefined;
            }[] | null) | undefined;
            /** @description Until somebody decided. */
            can_be_converted?: (boolean | null) | undefined;
            /** @description Until somebody decided. */
            can_be_rejected?: (boolean | null) | undefined;
        };
        /** New lead */
        NewLead: {
            name: string;
            /** Format: email */
            email: string;
            partner: components["schemas"]["PartnerReference"];
            /**
             * Answers in the form
             * @description By the number of the field.
             */
            cfields?: {
                [key: string]: string | string[];
            } | undefined;
        };
        /** Settings for leads */
        LeadDetails: {
            /** @description A text, `true` or `false`. */
            leads_enabled?: string | undefined;
            /** @description When a lead earns something. */
            program_leads_commission_type?: string | undefined;
            /** @description What a lead earns. */
            leads_commission?: {
                currency?: string | undefined;
                commission?: (number | string) | undefined;
                /** @description Whether a part of the amount or a fixed one. */
                commission_type?: string | undefined;
            } | undefined;
            leads_custom_form_fields?: {
                /** @description The name of the answer in `cfields`. */
                id?: (number | string) | undefined;
                type?: ("text" | "input" | "textarea" | "checkbox" | "radio" | "select" | "countries" | (string & {})) | undefined;
                title?: string | undefined;
                text?: (string | null) | undefined;
                description?: (string | null) | undefined;
                required?: boolean | undefined;
                /** @description What can be chosen. */
                options?: string[] | undefined;
            }[] | undefined;
        };
        /**
         * Coupon
         * @description A discount. What customers type in are its promotion codes.
         */
        Coupon: {
            name?: string | undefined;
            /**
             * Coupon code
             * @description Names the coupon in every call.
             */
            uuid_code?: string | undefined;
            active?: boolean | undefined;
            /** Kind of discount */
            coupon_discount_type?: ("percent" | "static" | (string & {})) | undefined;
            /** @description Percent from 0 to 100, or an amount. */
            coupon_discount_amount?: number | undefined;
            /** For how long a customer has it */
            coupon_duration_type?: ("once" | "hours" | "days" | "months" | "years" | "lifetime" | (string & {})) | undefined;
            /** @description How many hours, days, months or years. */
            coupon_duration_value?: (number | null) | undefined;
            /** @description Whether it ends on a day. */
            redemption_specific_date_status?: boolean | undefined;
            /** @description The day. */
            redemption_specific_date_value?: (string | null) | undefined;
            /** @description Whether it ends after so many uses. */
            redemption_times_status?: boolean | undefined;
            /** @description How many uses. */
            redemption_times_value?: (number | null) | undefined;
            /** @description In lists only. */
            promotion_codes?: {
                data?: components["schemas"]["PromotionCode"][] | undefined;
            } | undefined;
            metadata?: components["schemas"]["MapOrEmptyList"] | undefined;
            /** @description Who used it when, by purchase. Empty, it is a list. */
            additional_info?: ({
                redemptions?: {
                    /** @description When it was used. */
                    redeemed_at?: string | undefined;
                    /** @description The purchase it was used for. */
                    transaction_key?: string | undefined;
                }[] | undefined;
            } | unknown[]) | undefined;
            /** Number of uses */
            times_redeemed?: number | undefined;
            /** Format: date-time */
            created_at?: string | undefined;
            /** Format: date-time */
            updated_at?: string | undefined;
            /** Format: date-time */
            deleted_at?: (string | null) | undefined;
        };
        /** New coupon */
        NewCoupon: {
            /** Coupon code */
            uuid_code: string;
            /** @description The coupon code, where it is missing. */
            name?: string | undefined;
            /** @description An earlier state of the reference requires it. */
            active?: boolean | undefined;
            /** @enum {string} */
            coupon_discount_type?: ("percent" | "static") | undefined;
            /** @description Percent from 0 to 100, or an amount. */
            coupon_discount_amount?: number | undefined;
            /**
             * @description For how long it holds once used.
             * @enum {string}
             */
            coupon_duration_type?: ("once" | "hours" | "days" | "months" | "years" | "lifetime") | undefined;
            /** @description Needed for hours, days, months and years. */
            coupon_duration_value?: number | undefined;
            /** @description Whether it ends on a day. */
            redemption_specific_date_status?: boolean | undefined;
            redemption_specific_date_value?: string | undefined;
            /** @description Whether uses are counted and limited. */
            redemption_times_status?: boolean | undefined;
            redemption_times_value?: number | undefined;
            /** @description Codes to make along with it. */
            promotion_codes?: {
                [key: string]: unknown;
            }[] | undefined;
            metadata?: {
                [key: string]: unknown;
            } | undefined;
            /** @description Makes the coupon there, too. */
            sync?: {
                provider?: ("stripe" | "shopify" | "woocommerce" | "paddle" | (string & {})) | undefined;
            } | undefined;
        };
        /**
         * Change of a coupon
         * @description Promotion codes are changed by themselves.
         */
        CouponChange: {
            /** Coupon code */
            uuid_code: string;
            name?: string | undefined;
            /** @description Put over what is there, name by name. */
            metadata?: {
                [key: string]: unknown;
            } | undefined;
            /** @description Counts one use. */
            redeem?: boolean | undefined;
            /** @description The purchase it was used for. An unknown one, or one that used it already, changes nothing and is no refusal. */
            transaction_key?: string | undefined;
        };
        /**
         * Promotion code
         * @description What a customer types in to get the discount of a coupon. How the members go together is put together from tables of fields.
         */
        PromotionCode: {
            code: string;
            /** @description For the first order of a customer only. */
            first_time_order?: boolean | undefined;
            limit_to_specific_partner?: boolean | undefined;
            /** @description A copy of the full name, probably not renewed when the person is renamed. Empty, it is a list. */
            coupon_specific_partners?: ({
                id?: string | undefined;
                /** Full name */
                full_name?: string | undefined;
            } | unknown[]) | undefined;
            limit_to_specific_customer?: boolean | undefined;
            /** @description A copy of the full name, probably not renewed when the person is renamed. Empty, it is a list. */
            coupon_specific_customers?: ({
                id?: string | undefined;
                /** Full name */
                customer_full_name?: string | undefined;
            } | unknown[]) | undefined;
            limit_to_specific_subscriber?: boolean | undefined;
            /** @description A copy of the full name, probably not renewed when the person is renamed. Empty, it is a list. */
            coupon_specific_subscribers?: ({
                id?: string | undefined;
                /** Full name */
                subscriber_full_name?: string | undefined;
            } | unknown[]) | undefined;
            /** @description Whether an order must be worth so much. */
            minimum_order_status?: boolean | undefined;
            minimum_order_value?: (number | null) | undefined;
            /** @description Whether it ends on a day. */
            expiration_date_status?: boolean | undefined;
            expiration_date_value?: (string | null) | undefined;
            /** @description Whether it ends after so many uses. */
            redemption_times_status?: boolean | undefined;
            redemption_times_value?: (number | null) | undefined;
            /** Number of uses */
            times_redeemed?: number | undefined;
            metadata?: components["schemas"]["MapOrEmptyList"] | undefined;
            additional_info?: components["schemas"]["MapOrEmptyList"] | undefined;
        };
        /** New promotion code */
        NewPromotionCode: {
            code: string;
            /** @description The coupon's code. */
            coupon_uuid: string;
            /** @description For the first order of a customer only. */
            first_time_order?: boolean | undefined;
            limit_to_specific_partner?: boolean | undefined;
            coupon_specific_partners?: {
                id?: string | undefined;
                /** Full name */
                full_name?: string | undefined;
            } | undefined;
            limit_to_specific_customer?: boolean | undefined;
            coupon_specific_customers?: {
                id?: string | undefined;
                /** Full name */
                customer_full_name?: string | undefined;
            } | undefined;
            limit_to_specific_subscriber?: boolean | undefined;
            coupon_specific_subscribers?: {
                id?: string | undefined;
                /** Full name */
                subscriber_full_name?: string | undefined;
            } | undefined;
            /** @description Whether an order must be worth so much. */
            minimum_order_status?: boolean | undefined;
            minimum_order_value?: (number | null) | undefined;
            /** @description Whether it ends on a day. */
            expiration_date_status?: boolean | undefined;
            expiration_date_value?: (string | null) | undefined;
            /** @description Whether it ends after so many uses. */
            redemption_times_status?: boolean | undefined;
            redemption_times_value?: (number | null) | undefined;
            metadata?: {
                [key: string]: unknown;
            } | undefined;
        };
        /**
         * Change of a promotion code
         * @description Nothing says that other limits can be changed.
         */
        PromotionCodeChange: {
            code: string;
            limit_to_specific_partner?: boolean | undefined;
            coupon_specific_partners?: {
                id?: string | undefined;
                /** Full name */
                full_name?: string | undefined;
            } | undefined;
            /** @description Put over what is there, name by name. */
            metadata?: {
                [key: string]: unknown;
            } | undefined;
            /** @description Counts one use. */
            redeem?: boolean | undefined;
            /** @description The purchase it was used for. */
            transaction_key?: string | undefined;
        };
        /**
         * Subscriber of a newsletter
         * @description Where a mail service is connected, it writes subscribers back: erase there first.
         */
        Subscriber: {
            /**
             * The mail service's id
             * @description Null just after the subscriber was made; may be the e-mail address.
             */
            id?: (string | null) | undefined;
            name?: (string | null) | undefined;
            /** Format: email */
            email: string;
            /** @description Came through somebody else. */
            is_referred?: boolean | undefined;
            /** Accepted the terms */
            tos?: (boolean | null) | undefined;
            /** Agreed to marketing */
            marketing_consent?: (boolean | null) | undefined;
            /**
             * Status
             * @description Answered with a capital, sent without.
             */
            status?: ("Active" | (string & {})) | undefined;
            /** Accepted into the program */
            approved?: boolean | undefined;
            /**
             * Format: uri
             * @description Probably signs in whoever opens it: keep it out of logs.
             */
            portal_link?: string | undefined;
            /**
             * Format: uri
             * @description What the subscriber passes on.
             */
            share_link?: string | undefined;
            /** Number of people referred */
            referrals_count?: number | undefined;
            /**
             * Rewards
             * @description Empty in every sample.
             */
            reward?: unknown[] | undefined;
            /** Format: date-time */
            created_at?: string | undefined;
            /** Format: date-time */
            updated_at?: string | undefined;
            /** Format: date-time */
            deleted_at?: (string | null) | undefined;
        };
        /** New subscriber */
        NewSubscriber: {
            /**
             * Format: email
             * @description Unique in the program.
             */
            email: string;
            /** @description Not where a mail service is connected. The official SDK calls it `identifier`. */
            id?: string | undefined;
            name?: string | undefined;
            /** Accepted the terms */
            tos?: boolean | undefined;
            /** Agreed to marketing */
            marketing_consent?: boolean | undefined;
            /** @enum {string} */
            status?: ("active" | "rejected" | "suspended") | undefined;
            approved?: boolean | undefined;
            /** Who referred them */
            referral?: {
                id?: string | undefined;
                /** Format: email */
                email?: string | undefined;
            } | undefined;
        };
        /**
         * Change of a subscriber
         * @description By `id` or by `email`.
         */
        SubscriberChange: {
            /** Present id */
            id?: string | undefined;
            /**
             * Present address
             * Format: email
             */
            email?: string | undefined;
            /** @description What is changed; the rest stays. */
            update: {
                /** New id */
                identifier?: string | undefined;
                /** Format: email */
                email?: string | undefined;
                name?: string | undefined;
                approved?: boolean | undefined;
                /** @description Whether the terms were accepted. */
                tos?: boolean | undefined;
                marketing_consent?: boolean | undefined;
                /** @enum {string} */
                status?: ("active" | "rejected" | "suspended") | undefined;
            };
        };
        /** Reward of a newsletter program */
        NewsletterReward: {
            id: number;
            name?: string | undefined;
            description?: (string | null) | undefined;
            status?: ("active" | (string & {})) | undefined;
            type?: ("default" | (string & {})) | undefined;
            /** What a subscriber gets */
            fulfillment_type?: ("url_link" | "generic_coupon" | "amazon_gift_card" | (string & {})) | undefined;
            /** @description The same in words. */
            fulfillment_type_name?: (string | null) | undefined;
            /** @description The link, the code or the card. */
            fulfillment_value?: (string | null) | undefined;
            /**
             * Number of subscribers
             * @description Probably how many one must refer.
             */
            subscriber_count?: number | undefined;
            /** @description How often it was earned. Not in lists. */
            times_triggered?: number | undefined;
            /** Format: date-time */
            created_at?: string | undefined;
            /** Format: date-time */
            updated_at?: string | undefined;
        };
        /** New reward of a newsletter program */
        NewNewsletterReward: {
            name: string;
            description?: string | undefined;
            /**
             * Number of subscribers
             * @description Probably how many one must refer. In the plural here, in the singular in answers.
             */
            subscribers_count?: number | undefined;
            fulfillment_type?: ("url_link" | "generic_coupon" | "amazon_gift_card" | (string & {})) | undefined;
            /** @description The link, the code or the card. */
            fulfillment_value?: string | undefined;
        };
        /**
         * Payout request
         * @description Number, status and amount are known from official code, the other members are assumed. No call changes or removes it.
         */
        PayoutRequest: {
            /**
             * Number
             * @description A number.
             */
            id: number | string;
            /** Status */
            status?: ("requested" | "approved" | "rejected" | "finished" | "resubmit_requested" | "resubmitted" | (string & {}) | null) | undefined;
            /**
             * Amount
             * @description In whole units of the currency.
             */
            amount?: (number | null) | undefined;
            /**
             * Currency
             * @description Such as `USD`.
             */
            amount_units?: (string | null) | undefined;
            /** Way of payment */
            gateway?: ("paypal" | "wise" | "venmo" | "crypto" | (string & {}) | null) | undefined;
            /**
             * Partner
             * @description The partner's id, or the partner in short.
             */
            partner?: (string | Record<string, unknown> | null) | undefined;
            /**
             * Payment details
             * @description Whether answers hold them at all is not known.
             */
            payout_settings?: (Record<string, unknown> | unknown[] | null) | undefined;
            /** Requested on */
            created_at?: (string | null) | undefined;
            /** Changed on */
            updated_at?: (string | null) | undefined;
        };
        /** New payout request */
        NewPayoutRequest: {
            partner: components["schemas"]["PartnerReference"];
            /** @description Currency, such as `usd`. */
            amount_units: string;
            /** @description The partner's own choice, where it is missing. */
            gateway?: ("paypal" | "wise" | "venmo" | "crypto" | (string & {})) | undefined;
            payout_settings?: components["schemas"]["PayoutSettings"] | undefined;
            /** @description Which commissions, where the program lets partners choose. No call shows these numbers. */
            reward_ids?: number[] | undefined;
        };
        /**
         * New payment details
         * @description Bank accounts cannot be sent.
         */
        PayoutSettings: {
            /** @description E-mail address at PayPal. */
            username?: string | undefined;
            wallet_address?: string | undefined;
            /** @description Which coin. */
            type?: string | undefined;
            /**
             * @description Probably how Venmo finds the person.
             * @enum {string}
             */
            recipient_type?: ("USER_HANDLE" | "EMAIL" | "PHONE") | undefined;
            /** @description The name at Venmo. */
            user_handle?: string | undefined;
            /** Format: email */
            email?: string | undefined;
            phone?: string | undefined;
            name?: string | undefined;
            address?: string | undefined;
            tax_id?: string | undefined;
        };
        /** Program of any kind */
        Program: components["schemas"]["AffiliateProgram"] | components["schemas"]["ReferralProgram"] | components["schemas"]["NewsletterProgram"];
        /**
         * Affiliate program
         * @description The reference shows more statistics than are named here.
         */
        AffiliateProgram: {
            program?: {
                id?: number | undefined;
                /** @description The id in the program's scripts. */
                public_id?: string | undefined;
                website?: (string | null) | undefined;
                /** @description The letter that stands for the program where there is no picture. */
                initial?: (string | null) | undefined;
                type?: components["schemas"]["ProgramType"] | undefined;
                name?: string | undefined;
                /** @description A date without a time. */
                created_at?: string | undefined;
                /** @description A date without a time. */
                last_edited?: (string | null) | undefined;
            } | undefined;
            /** @description Numbers arrive as texts, changes as numbers. Beside each, `…_growth` says how it changed. */
            stats?: ({
                total_partners?: (string | number) | undefined;
                total_partners_growth?: (string | number) | undefined;
                total_purchases?: (string | number) | undefined;
                total_signups?: (string | number) | undefined;
                total_paid_accounts?: (string | number) | undefined;
                /** @description Amounts as texts, by currency, such as `$337.47`. */
                total_reward?: {
                    [key: string]: unknown;
                } | undefined;
                /** @description Amounts as texts, by currency. */
                total_revenue?: {
                    [key: string]: unknown;
                } | undefined;
                /** @description Visits by all links. */
                affiliate_referred_visitors_clicks?: (string | number) | undefined;
                /** @description The part of visits that became customers. */
                click_to_signup_conversion?: (string | number) | undefined;
                /** @description The part of customers who bought. */
                signup_to_sale_conversion?: (string | number) | undefined;
                /** @description Amounts as texts, by currency; an empty list where there are none. */
                total_paid?: ({
                    [key: string]: unknown;
                } | unknown[]) | undefined;
                /** @description Amounts as texts, by currency; an empty list where there are none. */
                total_pending?: ({
                    [key: string]: unknown;
                } | unknown[]) | undefined;
                net_profit?: number | undefined;
                net_profit_formatted?: string | undefined;
                /** @description By currency. */
                average_order_value?: {
                    [key: string]: unknown;
                } | undefined;
                /** @description Commissions by what became of them. */
                rewards_breakdown?: ({
                    unclaimed?: unknown | undefined;
                    in_review?: unknown | undefined;
                    paid?: unknown | undefined;
                } & {
                    [key: string]: unknown;
                }) | undefined;
                /** @description What is in it is not shown. */
                partner_activity?: {
                    [key: string]: unknown;
                } | undefined;
                /** @description What is in it is not shown. */
                payout_status_breakdown?: {
                    [key: string]: unknown;
                } | undefined;
            } & {
                [key: string]: unknown;
            }) | undefined;
            /** @description What holds for the whole program. */
            program_settings?: ({
                currency?: string | undefined;
                /** @description A number as text. */
                cookie_lifetime?: string | undefined;
                commission_description?: (string | null) | undefined;
                commission_value?: (string | number | null) | undefined;
                /** @description Whether some products or partners earn otherwise. */
                has_multiple_commissions?: boolean | undefined;
                /** @description What must be earned before anything is paid. */
                payout_threshold?: (string | number | null) | undefined;
            } & {
                [key: string]: unknown;
            }) | undefined;
            /** @description What people see in the portal. */
            portal_settings?: {
                [key: string]: unknown;
            } | undefined;
        };
        /**
         * Refer-a-friend program
         * @description As the older reference shows it.
         */
        ReferralProgram: {
            program?: {
                [key: string]: unknown;
            } | undefined;
            active_rewards?: (unknown[] | number | Record<string, unknown>) | undefined;
            total_customers?: (string | number) | undefined;
            total_customers_before?: (string | number) | undefined;
            total_customers_growth?: (string | number) | undefined;
            total_referring_customers?: (string | number) | undefined;
            total_referred_customers?: (string | number) | undefined;
            total_sales?: (string | number) | undefined;
            /** @description The part of all customers who refer others. */
            participation?: (string | number) | undefined;
            /** @description Amounts as texts, by currency. */
            total_revenue_from_sales?: {
                [key: string]: unknown;
            } | undefined;
            overview_program_current_settings?: {
                partner_portal_url?: (string | null) | undefined;
                website_url?: (string | null) | undefined;
            } | undefined;
        };
        /** Newsletter program */
        NewsletterProgram: {
            id?: (number | string) | undefined;
            name?: string | undefined;
            /** Mail service */
            esp_type?: ("Custom" | "Mailchimp" | "MailerLite" | "Kit" | "Beehiiv" | (string & {}) | null) | undefined;
            /** @description The same in words. */
            esp_type_name?: (string | null) | undefined;
            total_subscribers?: (number | string) | undefined;
            /** @description Subscribers who brought others. */
            total_referring?: (number | string) | undefined;
            /** @description Subscribers who were brought. */
            total_referred?: (number | string) | undefined;
            created_at?: string | undefined;
        };
        /**
         * Change of a program
         * @description What is not named stays.
         */
        ProgramChange: {
            name?: string | undefined;
            website?: string | undefined;
            /** @description What holds for the whole program. */
            program_settings?: {
                currency?: string | undefined;
                cookie_lifetime?: number | undefined;
                welcome_email_enabled?: boolean | undefined;
                onboarding_enabled?: boolean | undefined;
                /** @description In affiliate programs. */
                partner_email_notifications_enabled?: boolean | undefined;
                /** @description In refer-a-friend programs. */
                referral_portal_enabled?: boolean | undefined;
                /** @description In refer-a-friend programs. */
                rewards_notification_enabled?: boolean | undefined;
            } | undefined;
            /** @description What people see in the portal. */
            portal_settings?: {
                program_page_enabled?: boolean | undefined;
                leads_page_enabled?: boolean | undefined;
                /** @description Whether nobody can join by themselves. */
                registration_disabled?: boolean | undefined;
                google_login_enabled?: boolean | undefined;
                passwordless_login_enabled?: boolean | undefined;
                /** @description Whether partners may let others in. */
                sub_accounts_enabled?: boolean | undefined;
                /** @description Whether the program shows itself on the shop's pages. */
                widget_enabled?: boolean | undefined;
                signup_popup_enabled?: boolean | undefined;
                embeddable_form_enabled?: boolean | undefined;
                /** @description In refer-a-friend programs. */
                popup_form_enabled?: boolean | undefined;
            } | undefined;
        };
        /**
         * Subscriber
         * @description Who is told about changes.
         */
        Webhook: {
            /** @description Names the webhook. */
            key: string;
            /** Name */
            name?: (string | null) | undefined;
            /**
             * Address that is told
             * Format: uri
             */
            url: string;
            /** @description Whether anything is sent. */
            is_active?: (boolean | null) | undefined;
            /**
             * Signing secret
             * @description A holder of it can forge messages from Partnero to this address.
             */
            signature?: (string | null) | undefined;
            /** Told about */
            events?: components["schemas"]["EventName"][] | undefined;
        };
        /** New webhook */
        NewWebhook: {
            name: string;
            /** Format: uri */
            url: string;
            events: components["schemas"]["EventName"][];
            /** @description Made up by Partnero where it is missing. */
            key?: string | undefined;
            /** @default true */
            is_active?: boolean | undefined;
        };
        /** Change of a webhook */
        WebhookChange: {
            name?: string | undefined;
            /** Format: uri */
            url?: string | undefined;
            events?: components["schemas"]["EventName"][] | undefined;
            is_active?: boolean | undefined;
        };
        /**
         * Event
         * @description The vendor's newest client registers the first twenty; the last four stand in one guide alone. Affiliate programs have those of partners, customers, transactions and leads, refer-a-friend programs those of customers and transactions, newsletters those of subscribers.
         */
        EventName: "partner.created" | "partner.updated" | "partner.deleted" | "partner.approved" | "partner.rejected" | "partner.archived" | "customer.created" | "customer.updated" | "customer.deleted" | "customer.credited" | "customer.rewarded" | "transaction.created" | "transaction.deleted" | "lead.submitted" | "lead.converted" | "lead.rejected" | "subscriber.created" | "subscriber.updated" | "subscriber.deleted" | "subscriber.rewarded" | "transaction.updated" | "reward.created" | "reward.approved" | "reward.paid" | (string & {});
        /**
         * Delivery
         * @description There is no id of a delivery: webhook, event, time and record together tell two apart. Older captures have `timestamp` in place of `created_at`, and neither address nor key.
         */
        Delivery: {
            event: components["schemas"]["EventName"];
            /**
             * Format: uri
             * @description The address it is sent to.
             */
            url?: string | undefined;
            /** Key of the webhook */
            webhook_key?: string | undefined;
            /** Format: date-time */
            created_at?: string | undefined;
        };
        /** Amount in one currency */
        Money: {
            /** @description Such as `USD`. */
            currency?: string | undefined;
            /** @description In whole units of the currency, not in cents; not rounded. */
            amount?: number | undefined;
        };
        /**
         * Refusal
         * @description Shown in the documents for unacceptable values only; the other refusals probably look alike, and each member may be missing.
         */
        Error: {
            /**
             * Outcome
             * @description 0 says that it was not done.
             * @constant
             */
            status?: 0 | undefined;
            /** What is wrong, in a sentence */
            message?: (string | null) | undefined;
            /** What is wrong with which field */
            errors?: {
                [key: string]: string[];
            } | undefined;
        };
        /**
         * Outcome
         * @description 1 says that it was done.
         * @constant
         */
        Success: 1;
        ProgramType: "Affiliate" | "Referral" | "Newsletter" | (string & {});
        Tag: {
            /** Label */
            value?: string | undefined;
        };
        /**
         * Addresses of pages
         * @description Only whether `next` is null is worth anything: it ends the list, and it may lack the filters of the call.
         */
        Links: {
            /**
             * Format: uri
             * @description Address of the first page.
             */
            first?: (string | null) | undefined;
            /**
             * Format: uri
             * @description Null in every sample: nobody counts the pages.
             */
            last?: (string | null) | undefined;
            /**
             * Format: uri
             * @description Address of the page before it.
             */
            prev?: (string | null) | undefined;
            /**
             * Format: uri
             * @description Address of the page after this one; null on the last.
             */
            next: string | null;
        };
        /**
         * Where a page is
         * @description There is no number of all records.
         */
        Meta: {
            current_page?: number | undefined;
            /**
             * Number of the first record of the page
             * @description Null on an empty page.
             */
            from?: (number | null) | undefined;
            /**
             * Number of the last record of the page
             * @description Null on an empty page.
             */
            to?: (number | null) | undefined;
            /**
             * Address of the list
             * Format: uri
             */
            path?: string | undefined;
            per_page?: number | undefined;
        };
        PartnerUpdate: {
            email?: string | undefined;
            name?: string | undefined;
            surname?: string | undefined;
            /** @description At least eight characters, with a small letter, a capital and a digit. */
            password?: string | undefined;
            /** @description The key of the main link. */
            key?: string | undefined;
            /** @description An empty list clears, null changes nothing. */
            tags?: (string[] | null) | undefined;
        };
        /**
         * Change of a partner who is named in the body
         * @description By `email` or by `key`.
         */
        PartnerChangeBy: {
            /**
             * Present address
             * Format: email
             */
            email?: string | undefined;
            /** Present public key */
            key?: string | undefined;
            update: components["schemas"]["PartnerUpdate"];
        };
        /**
         * Which partner
         * @description One of the three is enough.
         */
        PartnerReference: {
            id?: string | undefined;
            /** Public key in the partner's links */
            key?: string | undefined;
            /** Format: email */
            email?: string | undefined;
        };
        /** @description The answer to what has nothing to tell. */
        Done: {
            status: components["schemas"]["Success"];
        };
        /** New link */
        NewPartnerReferralLink: {
            /** @description Unique; often made from a name. */
            key: string;
            partner: components["schemas"]["PartnerReference"];
            /** @description A further domain of the program; its number, though an older page calls it a text. */
            domain_id?: (number | string) | undefined;
            /** @description Needed where `domain_id` is given. */
            is_additional?: boolean | undefined;
        };
        /**
         * Change of a link
         * @description A changed key breaks the link that people have.
         */
        ReferralLinkChange: {
            key?: string | undefined;
            /** @description Whether the link works without the key in its address. */
            direct_tracking?: boolean | undefined;
            /** @description Whether such a visit is sent on. */
            direct_tracking_redirect?: boolean | undefined;
            /** Format: uri */
            direct_tracking_redirect_url?: (string | null) | undefined;
            /** @description Whether it leads to a further domain of the program. */
            is_additional?: boolean | undefined;
            domain_id?: number | undefined;
        };
        CustomerUpdate: {
            email?: string | undefined;
            name?: string | undefined;
            surname?: string | undefined;
            /** @description Must be unique. */
            key?: string | undefined;
            /** @description An empty list clears, null changes nothing. */
            tags?: (string[] | null) | undefined;
            /** @description In refer-a-friend programs only. Seen in the official SDK. */
            id?: string | undefined;
            /** @description In refer-a-friend programs only. Seen in the official SDK. */
            password?: string | undefined;
        };
        /**
         * Change of a customer who is named in the body
         * @description By `key` in an affiliate program, by `id` in a refer-a-friend program.
         */
        CustomerChangeBy: {
            /** Present key */
            key?: string | undefined;
            /** Present id */
            id?: string | undefined;
            update: components["schemas"]["CustomerUpdate"];
        };
        /**
         * Which referring customer
         * @description Where both are sent, the id counts.
         */
        ReferringCustomerReference: {
            id?: string | undefined;
            /** Public key in the links */
            key?: string | undefined;
        };
        /**
         * Which customer
         * @description One of the three is enough.
         */
        CustomerReference: {
            key?: string | undefined;
            id?: string | undefined;
            /** Format: email */
            email?: string | undefined;
        };
        /**
         * Whose purchase
         * @description One of key, id and e-mail address. With `options.create_customer` the rest makes the customer.
         */
        TransactionCustomer: {
            key?: string | undefined;
            id?: string | undefined;
            /** Format: email */
            email?: string | undefined;
            name?: string | undefined;
            surname?: string | undefined;
            partner?: components["schemas"]["PartnerReference"] | undefined;
            referring_customer?: components["schemas"]["ReferringCustomerReference"] | undefined;
        };
        TransactionOptions: {
            /** @description Makes the customer where there is none yet. Never, where it is missing. */
            create_customer?: boolean | undefined;
        };
        /** One of several purchases */
        TransactionFacts: {
            /** @description Order or invoice number. Sent twice, it is a second purchase and a second commission. */
            key?: string | undefined;
            /** @description In whole units of the currency. */
            amount?: number | undefined;
            /** @description Such as `usd`. */
            amount_units?: string | undefined;
            /** @description Free text; the documents advise `sale`, and the older ones require it. */
            action?: string | undefined;
            /** @description The commission itself, in place of what the program would make of the amount. */
            reward?: number | undefined;
            product_id?: string | undefined;
            /** @description One official plugin also sends numbers and lists. */
            product_type?: string | undefined;
            /**
             * @description Whether the commission was paid already.
             * @default false
             */
            rewarded?: boolean | undefined;
            /**
             * @description Whether it earns a commission.
             * @default true
             */
            rewardable?: boolean | undefined;
            /** @description When it was bought, if not now: seconds since 1970, or a date with time as official code sends it. */
            created_at?: (number | string) | undefined;
            /** @description Seen in official code only. */
            discount_amount?: number | undefined;
            /** @description Seen in official code only. */
            discount_code?: string | undefined;
            /** @description Seen in official code only. */
            gross_amount?: number | undefined;
        };
        /** @description A number; as text it works, too. */
        RecordId: string | number;
        /**
         * Names and values
         * @description The server writes an empty map as an empty list.
         */
        MapOrEmptyList: {
            [key: string]: unknown;
        } | unknown[];
    };
    responses: {
        /** @description The call cannot be carried out as things are, such as archiving what is archived already. The status is documented, its body is not shown. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key is missing, wrong or expired. The status is documented, its body is not shown. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key or the program may not do this. Probably also what a call for another type of program is answered with. The status is documented, its body is not shown. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many calls. Neither the limit nor a header is documented; those below are what the framework behind the API usually sends, and any of them may be missing. */
        TooManyCalls: {
            headers: {
                /** @description Whole seconds to wait. Inferred, not documented. */
                "Retry-After"?: number | undefined;
                /** @description How many calls are allowed in a window. Inferred, not documented. */
                "X-RateLimit-Limit"?: number | undefined;
                /** @description How many of them are left. Inferred, not documented. */
                "X-RateLimit-Remaining"?: number | undefined;
                /** @description When the window ends, in seconds since 1970. Inferred, not documented. */
                "X-RateLimit-Reset"?: number | undefined;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Something went wrong at Partnero. The status is documented, its body is not shown. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A value is not acceptable. `errors` says which and why. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such record. The status is documented, its body is not shown. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Done */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Done"];
            };
        };
        /** @description Received. Partnero waits five seconds for this, and does not look at a body. */
        Received: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Like every other answer, and none: Partnero sends the event again, at growing intervals, for an unpublished time. An event may arrive several times. */
        NotReceived: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description Which page, counted from 1. */
        Page: number;
        /** @description How many records to a page. The introduction allows 1 to 250; older pages and the vendor's own newest client stay between 10 and 100, so 100 is inside every range that is named anywhere. */
        Limit: number;
        /** @description By time of creation: `desc`, the newest first, which is so where it is missing; or `asc`. Seen in official code only, so it is sent only when asked for. */
        Sort: "asc" | "desc";
        /** @description HMAC-SHA-256 of the body's bytes, keyed with the webhook's `signature`, in lower-case hexadecimal digits. An older guide named another header and another input; neither is used any more. */
        Signature: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    testKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key works */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        data: {
                            program?: {
                                /** Public id of the program */
                                pub_id?: string | undefined;
                                /** @description Assumed. */
                                name?: string | undefined;
                                type?: components["schemas"]["ProgramType"] | undefined;
                            } | undefined;
                            /** @description Official code calls the answer information about user and program; what it says of the user is assumed. */
                            user?: {
                                name?: (string | null) | undefined;
                                email?: (string | null) | undefined;
                            } | undefined;
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getProgram: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The program */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Program"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    updateProgram: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgramChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status: components["schemas"]["Success"];
                        message?: string | undefined;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteProgram: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description From the first call. */
                    confirmation_code?: string | undefined;
                };
            };
        } | undefined;
        responses: {
            /** @description The code, or that it is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description Eight characters, good for 20 seconds. */
                            confirmation_code: string;
                        };
                    } | {
                        status: components["schemas"]["Success"];
                        message?: string | undefined;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getProgramOverview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The program */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Program"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listPartners: {
        parameters: {
            query?: {
                /** @description Which page, counted from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page. The introduction allows 1 to 250; older pages and the vendor's own newest client stay between 10 and 100, so 100 is inside every range that is named anywhere. */
                limit?: components["parameters"]["Limit"] | undefined;
                /** @description By time of creation: `desc`, the newest first, which is so where it is missing; or `asc`. Seen in official code only, so it is sent only when asked for. */
                sort?: components["parameters"]["Sort"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of partners */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Partner"][];
                        links: components["schemas"]["Links"];
                        meta?: components["schemas"]["Meta"] | undefined;
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    updatePartnerBy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnerChangeBy"];
            };
        };
        responses: {
            /** @description The changed partner */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Partner"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    createPartner: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPartner"];
            };
        };
        responses: {
            /** @description The partner */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Partner"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            /** @description The partner, which is new */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Partner"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    deletePartnerBy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email?: string | undefined;
                    /** Public key */
                    key?: string | undefined;
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getPartner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, never the public key: that gives 404. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The partner, with clicks and commissions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Partner"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    updatePartner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, never the public key: that gives 404. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnerChange"];
            };
        };
        responses: {
            /** @description The changed partner */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Partner"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    deletePartner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, never the public key: that gives 404. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    searchPartners: {
        parameters: {
            query?: {
                /** @description E-mail address. */
                email?: string | undefined;
                /** @description Public key in the partner's links. */
                key?: string | undefined;
                /** @description Partner id. */
                id?: string | undefined;
                /** @description Name. Seen in third-party code only. */
                name?: string | undefined;
                /** @description Which page, counted from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page. The introduction allows 1 to 250; older pages and the vendor's own newest client stay between 10 and 100, so 100 is inside every range that is named anywhere. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of partners */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Partner"][];
                        links: components["schemas"]["Links"];
                        meta?: components["schemas"]["Meta"] | undefined;
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    archivePartner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, never the public key: that gives 404. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    restorePartner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, never the public key: that gives 404. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    rewardPartner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, never the public key: that gives 404. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: number;
                    /**
                     * Format: date-time
                     * @description Now, where it is missing.
                     */
                    date?: string | undefined;
                    /** @description Seen by whoever reviews it. */
                    note?: string | undefined;
                };
            };
        };
        responses: {
            /** @description The commission. That it looks like those of a transaction is assumed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Reward"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    createPartnerSignInUrl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Public key */
                    key?: string | undefined;
                    /** Format: email */
                    email?: string | undefined;
                    /** @description Seconds. The vendor's own client sends 120 unless told otherwise; the default of the API is not documented. */
                    expires_in?: number | undefined;
                };
            };
        };
        responses: {
            /** @description The address. Its shape is assumed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SignInUrl"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    findPartner: {
        parameters: {
            query?: {
                /** @description E-mail address. */
                email?: string | undefined;
                /** @description The public key in the partner's links. */
                key?: string | undefined;
                /** @description Partner id. */
                id?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The partner */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Partner"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listPartnerReferralLinks: {
        parameters: {
            query?: {
                /** @description Which page, counted from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page. The introduction allows 1 to 250; older pages and the vendor's own newest client stay between 10 and 100, so 100 is inside every range that is named anywhere. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description The id of the partner. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of links */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReferralLink"][];
                        links: components["schemas"]["Links"];
                        meta?: components["schemas"]["Meta"] | undefined;
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    createPartnerReferralLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPartnerReferralLink"];
            };
        };
        responses: {
            /** @description The link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReferralLink"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            /** @description The link, which is new */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReferralLink"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listPartnerReferralLinkDomains: {
        parameters: {
            query?: {
                /** @description Which page, counted from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page. The introduction allows 1 to 250; older pages and the vendor's own newest client stay between 10 and 100, so 100 is inside every range that is named anywhere. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of domains */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LinkDomain"][];
                        links: components["schemas"]["Links"];
                        meta?: components["schemas"]["Meta"] | undefined;
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    searchPartnerReferralLinks: {
        parameters: {
            query?: {
                /** @description Link id. */
                id?: string | undefined;
                /** @description Key in the link. */
                key?: string | undefined;
                /** @description Which page, counted from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page. The introduction allows 1 to 250; older pages and the vendor's own newest client stay between 10 and 100, so 100 is inside every range that is named anywhere. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of referral links */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReferralLink"][];
                        links: components["schemas"]["Links"];
                        meta?: components["schemas"]["Meta"] | undefined;
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getPartnerReferralLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the link, which is its key in every sample. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReferralLink"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    updatePartnerReferralLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the link, which is its key in every sample. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralLinkChange"];
            };
        };
        responses: {
            /** @description The changed link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReferralLink"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    deletePartnerReferralLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the link, which is its key in every sample. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /** @description Those of one partner, by public key. The reference writes `partner.key`; the server reads both as the same, which is inferred. */
                partner_key?: string | undefined;
                /** @description Those of one partner, by e-mail address. The reference writes `partner.email`. */
                partner_email?: string | undefined;
                /** @description In refer-a-friend programs: those who were referred, or those who were not. */
                refer_status?: ("referred" | "non_referred") | undefined;
                /** @description Which page, counted from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page. The introduction allows 1 to 250; older pages and the vendor's own newest client stay between 10 and 100, so 100 is inside every range that is named anywhere. */
                limit?: components["parameters"]["Limit"] | undefined;
                /** @description By time of creation: `desc`, the newest first, which is so where it is missing; or `asc`. Seen in official code only, so it is sent only when asked for. */
                sort?: components["parameters"]["Sort"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of customers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"][];
                        links: components["schemas"]["Links"];
                        meta?: components["schemas"]["Meta"] | undefined;
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    updateCustomerBy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerChangeBy"];
            };
        };
        responses: {
            /** @description The changed customer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAffiliateCustomer"] | components["schemas"]["NewReferralCustomer"];
            };
        };
        responses: {
            /** @description The customer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            /** @description The customer, which is new */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteCustomerBy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    key: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    searchCustomers: {
        parameters: {
            query?: {
                /** @description E-mail address. */
                email?: string | undefined;
                /** @description Key of an affiliate customer, id of one of a refer-a-friend program. */
                id?: string | undefined;
                /** @description Public key, in refer-a-friend programs only. */
                key?: string | undefined;
                /** @description Which page, counted from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page. The introduction allows 1 to 250; older pages and the vendor's own newest client stay between 10 and 100, so 100 is inside every range that is named anywhere. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of customers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"][];
                        links: components["schemas"]["Links"];
                        meta?: components["schemas"]["Meta"] | undefined;
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key of an affiliate customer, or the id of one of a refer-a-friend program; the e-mail address works, too. A key is often the person's e-mail address, so it is percent-encoded and kept out of logs. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    updateCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key of an affiliate customer, or the id of one of a refer-a-friend program; the e-mail address works, too. A key is often the person's e-mail address, so it is percent-encoded and kept out of logs. */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerChange"];
            };
        };
        responses: {
            /** @description The changed customer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key of an affiliate customer, or the id of one of a refer-a-friend program; the e-mail address works, too. A key is often the person's e-mail address, so it is percent-encoded and kept out of logs. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listCustomerTransactions: {
        parameters: {
            query?: {
                /** @description Which page, counted from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page. The introduction allows 1 to 250; older pages and the vendor's own newest client stay between 10 and 100, so 100 is inside every range that is named anywhere. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description The key of the customer. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of purchases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Transaction"][];
                        links: components["schemas"]["Links"];
                        meta?: components["schemas"]["Meta"] | undefined;
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    suspendCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key of an affiliate customer, or the id of one of a refer-a-friend program; the e-mail address works, too. A key is often the person's e-mail address, so it is percent-encoded and kept out of logs. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    approveCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key of an affiliate customer, or the id of one of a refer-a-friend program; the e-mail address works, too. A key is often the person's e-mail address, so it is percent-encoded and kept out of logs. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    archiveCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key of an affiliate customer, or the id of one of a refer-a-friend program; the e-mail address works, too. A key is often the person's e-mail address, so it is percent-encoded and kept out of logs. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    restoreCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key of an affiliate customer, or the id of one of a refer-a-friend program; the e-mail address works, too. A key is often the person's e-mail address, so it is percent-encoded and kept out of logs. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listCustomerReferrals: {
        parameters: {
            query?: {
                /** @description Which page, counted from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page. The introduction allows 1 to 250; older pages and the vendor's own newest client stay between 10 and 100, so 100 is inside every range that is named anywhere. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description The id of the customer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of customers. That it is an ordinary page is assumed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReferralCustomer"][];
                        links: components["schemas"]["Links"];
                        meta?: components["schemas"]["Meta"] | undefined;
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getCustomerStats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the customer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers. Which ones there are is a guess of third-party code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomerStats"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getCustomerBalance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the customer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer and the balance */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomerBalance"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    creditCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the customer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: number;
                    /** @description Whether the amount is money. */
                    is_currency?: boolean | undefined;
                    /** @description Such as `usd`. */
                    amount_units?: string | undefined;
                };
            };
        };
        responses: {
            /** @description The balance after it. That it is answered is assumed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomerBalance"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    inviteCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    /** First name */
                    name?: string | undefined;
                    /** Last name */
                    surname?: string | undefined;
                    id?: string | undefined;
                    key?: string | undefined;
                    /** @description Values for the text of the mail, by name. */
                    personalization?: {
                        [key: string]: string;
                    } | undefined;
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listCustomerReferralLinks: {
        parameters: {
            query?: {
                /** @description Which page, counted from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page. The introduction allows 1 to 250; older pages and the vendor's own newest client stay between 10 and 100, so 100 is inside every range that is named anywhere. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description The id of the customer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of links */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReferralLink"][];
                        links: components["schemas"]["Links"];
                        meta?: components["schemas"]["Meta"] | undefined;
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    createCustomerReferralLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Unique; often made from a name. */
                    key: string;
                    customer: components["schemas"]["CustomerReference"];
                    /** @description A further domain of the program. Seen in the official SDK only. */
                    domain_id?: (number | string) | undefined;
                    /** @description Seen in the official SDK only. */
                    is_additional?: boolean | undefined;
                };
            };
        };
        responses: {
            /** @description The link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReferralLink"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            /** @description The link, which is new */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReferralLink"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    searchCustomerReferralLinks: {
        parameters: {
            query?: {
                /** @description Link id. */
                id?: string | undefined;
                /** @description Key in the link. */
                key?: string | undefined;
                /** @description Links of one customer. */
                "customer[id]"?: string | undefined;
                /** @description Which page, counted from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page. The introduction allows 1 to 250; older pages and the vendor's own newest client stay between 10 and 100, so 100 is inside every range that is named anywhere. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of links */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReferralLink"][];
                        links: components["schemas"]["Links"];
                        meta?: components["schemas"]["Meta"] | undefined;
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getCustomerReferralLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the link, which is its key in every sample. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReferralLink"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    updateCustomerReferralLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the link, which is its key in every sample. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralLinkChange"];
            };
        };
        responses: {
            /** @description The changed link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReferralLink"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteCustomerReferralLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the link, which is its key in every sample. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listTransactions: {
        parameters: {
            query?: {
                /** @description Order or invoice number. */
                key?: string | undefined;
                /** @description Those of one partner, by public key. Seen in official code; an older page writes `partner.key`. */
                partner_key?: string | undefined;
                /** @description Those of one partner, by e-mail address. Seen in official code. */
                partner_email?: string | undefined;
                /** @description Those of one customer. On an older page only. */
                "customer.key"?: string | undefined;
                /** @description Which page, counted from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page. The introduction allows 1 to 250; older pages and the vendor's own newest client stay between 10 and 100, so 100 is inside every range that is named anywhere. */
                limit?: components["parameters"]["Limit"] | undefined;
                /** @description By time of creation: `desc`, the newest first, which is so where it is missing; or `asc`. Seen in official code only, so it is sent only when asked for. */
                sort?: components["parameters"]["Sort"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of purchases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Transaction"][];
                        links: components["schemas"]["Links"];
                        meta?: components["schemas"]["Meta"] | undefined;
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    createTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTransaction"] | components["schemas"]["NewTransactions"];
            };
        };
        responses: {
            /** @description The purchase. Several are probably answered with a list; nothing shows it, so it is not described */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Transaction"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            /** @description The purchase. Several are probably answered with a list; nothing shows it, so it is not described, which is new */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Transaction"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteTransactionBy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Order or invoice number. */
                    key: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Order or invoice number. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The purchase */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Transaction"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Order or invoice number. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    archiveTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Order or invoice number. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    restoreTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Order or invoice number. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listLeads: {
        parameters: {
            query?: {
                /** @description Which page, counted from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page. The introduction allows 1 to 250; older pages and the vendor's own newest client stay between 10 and 100, so 100 is inside every range that is named anywhere. */
                limit?: components["parameters"]["Limit"] | undefined;
                /** @description By time of creation: `desc`, the newest first, which is so where it is missing; or `asc`. Seen in official code only, so it is sent only when asked for. */
                sort?: components["parameters"]["Sort"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of leads */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Lead"][];
                        links: components["schemas"]["Links"];
                        meta?: components["schemas"]["Meta"] | undefined;
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    createLead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLead"];
            };
        };
        responses: {
            /** @description The lead */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Lead"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            /** @description The lead, which is new */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Lead"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getLeadDetails: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LeadDetails"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getLead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of the lead. */
                id: components["schemas"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lead */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Lead"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteLead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of the lead. */
                id: components["schemas"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    convertLeadByGet: {
        parameters: {
            query: {
                /** @description Number of the lead. */
                id: components["schemas"]["RecordId"];
                /** @description The amount the commission is worked out from. */
                commission_transaction_amount?: number | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The converted lead */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Lead"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    convertLead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: components["schemas"]["RecordId"];
                    /** @description The amount the commission is worked out from. */
                    commission_transaction_amount?: number | undefined;
                };
            };
        };
        responses: {
            /** @description The converted lead */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Lead"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    rejectLeadByGet: {
        parameters: {
            query: {
                /** @description Number of the lead. */
                id: components["schemas"]["RecordId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rejected lead */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Lead"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    rejectLead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: components["schemas"]["RecordId"];
                };
            };
        };
        responses: {
            /** @description The rejected lead */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Lead"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listCoupons: {
        parameters: {
            query?: {
                /** @description Which page, counted from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page. The introduction allows 1 to 250; older pages and the vendor's own newest client stay between 10 and 100, so 100 is inside every range that is named anywhere. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of coupons */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Coupon"][];
                        links: components["schemas"]["Links"];
                        meta?: components["schemas"]["Meta"] | undefined;
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    updateCoupon: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CouponChange"];
            };
        };
        responses: {
            /** @description The coupon, and whether it was changed elsewhere */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Coupon"];
                        status: components["schemas"]["Success"];
                        message?: string | undefined;
                        /** @description Whether a shop system is told. */
                        synchronization_enabled?: boolean | undefined;
                        /** @description Whether it took it. */
                        synchronization_successful?: boolean | undefined;
                        /** @description Why it failed elsewhere; empty otherwise. */
                        synchronization_message?: string | undefined;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    createCoupon: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCoupon"];
            };
        };
        responses: {
            /** @description The coupon, and whether it was made elsewhere */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Coupon"];
                        status: components["schemas"]["Success"];
                        message?: string | undefined;
                        /** @description Whether a shop system is told. */
                        synchronization_enabled?: boolean | undefined;
                        /** @description Whether it took it. */
                        synchronization_successful?: boolean | undefined;
                        /** @description Why it failed elsewhere; empty otherwise. */
                        synchronization_message?: string | undefined;
                    };
                };
            };
            /** @description The coupon, and whether it was made elsewhere, which is new */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Coupon"];
                        status: components["schemas"]["Success"];
                        message?: string | undefined;
                        /** @description Whether a shop system is told. */
                        synchronization_enabled?: boolean | undefined;
                        /** @description Whether it took it. */
                        synchronization_successful?: boolean | undefined;
                        /** @description Why it failed elsewhere; empty otherwise. */
                        synchronization_message?: string | undefined;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listPromotionCodes: {
        parameters: {
            query?: {
                /** @description Which page, counted from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page. The introduction allows 1 to 250; older pages and the vendor's own newest client stay between 10 and 100, so 100 is inside every range that is named anywhere. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of promotion codes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PromotionCode"][];
                        links: components["schemas"]["Links"];
                        meta?: components["schemas"]["Meta"] | undefined;
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    updatePromotionCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromotionCodeChange"];
            };
        };
        responses: {
            /** @description The promotion code */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PromotionCode"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    createPromotionCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPromotionCode"];
            };
        };
        responses: {
            /** @description The promotion code */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PromotionCode"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            /** @description The promotion code, which is new */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PromotionCode"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    deletePromotionCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    coupon: {
                        /** Coupon code */
                        uuid_code: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Here, unlike elsewhere, the outcome stands inside. */
                        data: {
                            status?: components["schemas"]["Success"] | undefined;
                            message?: string | undefined;
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getPromotionCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The code a customer types in. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The promotion code */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PromotionCode"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listSubscribers: {
        parameters: {
            query?: {
                /** @description Those who were referred, or those who were not. */
                refer_status?: ("referred" | "non_referred") | undefined;
                /** @description Which page, counted from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page. The introduction allows 1 to 250; older pages and the vendor's own newest client stay between 10 and 100, so 100 is inside every range that is named anywhere. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of subscribers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Subscriber"][];
                        links: components["schemas"]["Links"];
                        meta?: components["schemas"]["Meta"] | undefined;
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    updateSubscriber: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriberChange"];
            };
        };
        responses: {
            /** @description The changed subscriber */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Subscriber"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    createSubscriber: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSubscriber"];
            };
        };
        responses: {
            /** @description The subscriber */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Subscriber"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            /** @description The subscriber, which is new */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Subscriber"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteSubscriber: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id?: string | undefined;
                    /** Format: email */
                    email?: string | undefined;
                };
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    searchSubscribers: {
        parameters: {
            query?: {
                /** @description The mail service's id. */
                id?: string | undefined;
                /** @description E-mail address. */
                email?: string | undefined;
                /** @description Which page, counted from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page. The introduction allows 1 to 250; older pages and the vendor's own newest client stay between 10 and 100, so 100 is inside every range that is named anywhere. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of subscribers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Subscriber"][];
                        links: components["schemas"]["Links"];
                        meta?: components["schemas"]["Meta"] | undefined;
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getSubscriber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id; the e-mail address works, too. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscriber */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Subscriber"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listRewards: {
        parameters: {
            query?: {
                /** @description Which page, counted from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page. The introduction allows 1 to 250; older pages and the vendor's own newest client stay between 10 and 100, so 100 is inside every range that is named anywhere. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of rewards */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["NewsletterReward"][];
                        links: components["schemas"]["Links"];
                        meta?: components["schemas"]["Meta"] | undefined;
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    createReward: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNewsletterReward"];
            };
        };
        responses: {
            /** @description The reward */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["NewsletterReward"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            /** @description The reward, which is new */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["NewsletterReward"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getReward: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of the reward. */
                id: components["schemas"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reward */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["NewsletterReward"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listPayoutRequests: {
        parameters: {
            query?: {
                /** @description Which page, counted from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page. The introduction allows 1 to 250; older pages and the vendor's own newest client stay between 10 and 100, so 100 is inside every range that is named anywhere. */
                limit?: components["parameters"]["Limit"] | undefined;
                /** @description By time of creation: `desc`, the newest first, which is so where it is missing; or `asc`. Seen in official code only, so it is sent only when asked for. */
                sort?: components["parameters"]["Sort"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of payout requests */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PayoutRequest"][];
                        links: components["schemas"]["Links"];
                        meta?: components["schemas"]["Meta"] | undefined;
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    createPayoutRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPayoutRequest"];
            };
        };
        responses: {
            /** @description The payout request */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PayoutRequest"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            /** @description The payout request, which is new */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PayoutRequest"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    searchPayoutRequests: {
        parameters: {
            query?: {
                /** @description E-mail address of the partner. */
                partner_email?: string | undefined;
                /** @description Partner id. */
                partner_id?: string | undefined;
                /** @description Public key in the partner's links. */
                partner_key?: string | undefined;
                /** @description Status. */
                status?: ("requested" | "approved" | "rejected" | "finished" | "resubmit_requested" | "resubmitted" | (string & {})) | undefined;
                /** @description Currency. */
                amount_units?: string | undefined;
                /** @description Which page, counted from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page. The introduction allows 1 to 250; older pages and the vendor's own newest client stay between 10 and 100, so 100 is inside every range that is named anywhere. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of payout requests */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PayoutRequest"][];
                        links: components["schemas"]["Links"];
                        meta?: components["schemas"]["Meta"] | undefined;
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getPayoutRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of the payout request. */
                id: components["schemas"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payout request */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PayoutRequest"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    approvePayoutRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of the payout request. */
                id: components["schemas"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The approved payout request */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PayoutRequest"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    markPayoutRequestAsPaid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of the payout request. */
                id: components["schemas"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The finished payout request */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PayoutRequest"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** @description Which page, counted from 1. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page. The introduction allows 1 to 250; older pages and the vendor's own newest client stay between 10 and 100, so 100 is inside every range that is named anywhere. */
                limit?: components["parameters"]["Limit"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of webhooks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"][];
                        links: components["schemas"]["Links"];
                        meta?: components["schemas"]["Meta"] | undefined;
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebhook"];
            };
        };
        responses: {
            /** @description The webhook, with its signing secret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            /** @description The webhook, with its signing secret, which is new */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key of the webhook. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook, with its signing secret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key of the webhook. */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookChange"];
            };
        };
        responses: {
            /** @description The changed webhook, with its signing secret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"];
                        status: components["schemas"]["Success"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key of the webhook. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["ServerError"];
        };
    };
    onPartnerCreated: {
        parameters: {
            query?: never;
            header: {
                /** @description HMAC-SHA-256 of the body's bytes, keyed with the webhook's `signature`, in lower-case hexadecimal digits. An older guide named another header and another input; neither is used any more. */
                Signature: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "partner.created" | undefined;
                    data: components["schemas"]["Partner"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onPartnerUpdated: {
        parameters: {
            query?: never;
            header: {
                /** @description HMAC-SHA-256 of the body's bytes, keyed with the webhook's `signature`, in lower-case hexadecimal digits. An older guide named another header and another input; neither is used any more. */
                Signature: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "partner.updated" | undefined;
                    data: components["schemas"]["Partner"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onPartnerDeleted: {
        parameters: {
            query?: never;
            header: {
                /** @description HMAC-SHA-256 of the body's bytes, keyed with the webhook's `signature`, in lower-case hexadecimal digits. An older guide named another header and another input; neither is used any more. */
                Signature: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "partner.deleted" | undefined;
                    data: components["schemas"]["Partner"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onPartnerApproved: {
        parameters: {
            query?: never;
            header: {
                /** @description HMAC-SHA-256 of the body's bytes, keyed with the webhook's `signature`, in lower-case hexadecimal digits. An older guide named another header and another input; neither is used any more. */
                Signature: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "partner.approved" | undefined;
                    data: components["schemas"]["Partner"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onPartnerRejected: {
        parameters: {
            query?: never;
            header: {
                /** @description HMAC-SHA-256 of the body's bytes, keyed with the webhook's `signature`, in lower-case hexadecimal digits. An older guide named another header and another input; neither is used any more. */
                Signature: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "partner.rejected" | undefined;
                    data: components["schemas"]["Partner"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onPartnerArchived: {
        parameters: {
            query?: never;
            header: {
                /** @description HMAC-SHA-256 of the body's bytes, keyed with the webhook's `signature`, in lower-case hexadecimal digits. An older guide named another header and another input; neither is used any more. */
                Signature: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "partner.archived" | undefined;
                    data: components["schemas"]["Partner"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onCustomerCreated: {
        parameters: {
            query?: never;
            header: {
                /** @description HMAC-SHA-256 of the body's bytes, keyed with the webhook's `signature`, in lower-case hexadecimal digits. An older guide named another header and another input; neither is used any more. */
                Signature: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "customer.created" | undefined;
                    data: components["schemas"]["Customer"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onCustomerUpdated: {
        parameters: {
            query?: never;
            header: {
                /** @description HMAC-SHA-256 of the body's bytes, keyed with the webhook's `signature`, in lower-case hexadecimal digits. An older guide named another header and another input; neither is used any more. */
                Signature: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "customer.updated" | undefined;
                    data: components["schemas"]["Customer"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onCustomerDeleted: {
        parameters: {
            query?: never;
            header: {
                /** @description HMAC-SHA-256 of the body's bytes, keyed with the webhook's `signature`, in lower-case hexadecimal digits. An older guide named another header and another input; neither is used any more. */
                Signature: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "customer.deleted" | undefined;
                    data: components["schemas"]["Customer"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onCustomerCredited: {
        parameters: {
            query?: never;
            header: {
                /** @description HMAC-SHA-256 of the body's bytes, keyed with the webhook's `signature`, in lower-case hexadecimal digits. An older guide named another header and another input; neither is used any more. */
                Signature: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "customer.credited" | undefined;
                    data: components["schemas"]["Customer"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onCustomerRewarded: {
        parameters: {
            query?: never;
            header: {
                /** @description HMAC-SHA-256 of the body's bytes, keyed with the webhook's `signature`, in lower-case hexadecimal digits. An older guide named another header and another input; neither is used any more. */
                Signature: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "customer.rewarded" | undefined;
                    data: components["schemas"]["Customer"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onTransactionCreated: {
        parameters: {
            query?: never;
            header: {
                /** @description HMAC-SHA-256 of the body's bytes, keyed with the webhook's `signature`, in lower-case hexadecimal digits. An older guide named another header and another input; neither is used any more. */
                Signature: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "transaction.created" | undefined;
                    data: components["schemas"]["Transaction"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onTransactionDeleted: {
        parameters: {
            query?: never;
            header: {
                /** @description HMAC-SHA-256 of the body's bytes, keyed with the webhook's `signature`, in lower-case hexadecimal digits. An older guide named another header and another input; neither is used any more. */
                Signature: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "transaction.deleted" | undefined;
                    data: components["schemas"]["Transaction"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onLeadSubmitted: {
        parameters: {
            query?: never;
            header: {
                /** @description HMAC-SHA-256 of the body's bytes, keyed with the webhook's `signature`, in lower-case hexadecimal digits. An older guide named another header and another input; neither is used any more. */
                Signature: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "lead.submitted" | undefined;
                    data: components["schemas"]["Lead"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onLeadConverted: {
        parameters: {
            query?: never;
            header: {
                /** @description HMAC-SHA-256 of the body's bytes, keyed with the webhook's `signature`, in lower-case hexadecimal digits. An older guide named another header and another input; neither is used any more. */
                Signature: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "lead.converted" | undefined;
                    data: components["schemas"]["Lead"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onLeadRejected: {
        parameters: {
            query?: never;
            header: {
                /** @description HMAC-SHA-256 of the body's bytes, keyed with the webhook's `signature`, in lower-case hexadecimal digits. An older guide named another header and another input; neither is used any more. */
                Signature: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "lead.rejected" | undefined;
                    data: components["schemas"]["Lead"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onSubscriberCreated: {
        parameters: {
            query?: never;
            header: {
                /** @description HMAC-SHA-256 of the body's bytes, keyed with the webhook's `signature`, in lower-case hexadecimal digits. An older guide named another header and another input; neither is used any more. */
                Signature: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "subscriber.created" | undefined;
                    data: components["schemas"]["Subscriber"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onSubscriberUpdated: {
        parameters: {
            query?: never;
            header: {
                /** @description HMAC-SHA-256 of the body's bytes, keyed with the webhook's `signature`, in lower-case hexadecimal digits. An older guide named another header and another input; neither is used any more. */
                Signature: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "subscriber.updated" | undefined;
                    data: components["schemas"]["Subscriber"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onSubscriberDeleted: {
        parameters: {
            query?: never;
            header: {
                /** @description HMAC-SHA-256 of the body's bytes, keyed with the webhook's `signature`, in lower-case hexadecimal digits. An older guide named another header and another input; neither is used any more. */
                Signature: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "subscriber.deleted" | undefined;
                    data: components["schemas"]["Subscriber"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onSubscriberRewarded: {
        parameters: {
            query?: never;
            header: {
                /** @description HMAC-SHA-256 of the body's bytes, keyed with the webhook's `signature`, in lower-case hexadecimal digits. An older guide named another header and another input; neither is used any more. */
                Signature: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "subscriber.rewarded" | undefined;
                    data: components["schemas"]["Subscriber"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onTransactionUpdated: {
        parameters: {
            query?: never;
            header: {
                /** @description HMAC-SHA-256 of the body's bytes, keyed with the webhook's `signature`, in lower-case hexadecimal digits. An older guide named another header and another input; neither is used any more. */
                Signature: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "transaction.updated" | undefined;
                    data: components["schemas"]["Transaction"];
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onRewardCreated: {
        parameters: {
            query?: never;
            header: {
                /** @description HMAC-SHA-256 of the body's bytes, keyed with the webhook's `signature`, in lower-case hexadecimal digits. An older guide named another header and another input; neither is used any more. */
                Signature: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "reward.created" | undefined;
                    /** @description Not shown anywhere. */
                    data: unknown;
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onRewardApproved: {
        parameters: {
            query?: never;
            header: {
                /** @description HMAC-SHA-256 of the body's bytes, keyed with the webhook's `signature`, in lower-case hexadecimal digits. An older guide named another header and another input; neither is used any more. */
                Signature: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "reward.approved" | undefined;
                    /** @description Not shown anywhere. */
                    data: unknown;
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onRewardPaid: {
        parameters: {
            query?: never;
            header: {
                /** @description HMAC-SHA-256 of the body's bytes, keyed with the webhook's `signature`, in lower-case hexadecimal digits. An older guide named another header and another input; neither is used any more. */
                Signature: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delivery"] & {
                    /** @constant */
                    event?: "reward.paid" | undefined;
                    /** @description Not shown anywhere. */
                    data: unknown;
                };
            };
        };
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
}
