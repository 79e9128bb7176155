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
         * @description Not documented, but seen in code that calls it (PHP, WP, N8N).
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
    "/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all partners
         * @description Documented by the vendor (N).
         */
        get: operations["listPartners"];
        put?: never;
        post?: never;
        delete?: never;
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
                /** @description The id, never the public key. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Read one partner
         * @description Documented by the vendor (N, N8N).
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
         * @description What happens to the partner's customers, sales and links is not documented. Documented by the vendor (N, O).
         */
        delete: operations["deletePartner"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partners/{id}/referral_links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the links of one partner
         * @description Documented by the vendor (N, O).
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
    "/partner_referral_links:search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the referral links of all partners
         * @description Not documented, but seen in code that calls it (PHP).
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
                id: string;
            };
            cookie?: never;
        };
        /**
         * Read one link of a partner
         * @description Not documented, but seen in code that calls it (PHP).
         */
        get: operations["getPartnerReferralLink"];
        put?: never;
        post?: never;
        /**
         * Remove one link of a partner
         * @description Not documented, but seen in code that calls it (PHP).
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
         * @description Documented by the vendor (N).
         */
        get: operations["listCustomers"];
        put?: never;
        post?: never;
        delete?: never;
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
                /** @description The key. It is often the person's e-mail address, so it is percent-encoded and kept out of logs. */
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
         * @description The vendor itself advises against it. An erasure overwrites instead. Documented by the vendor (N, N8N).
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
            path?: never;
            cookie?: never;
        };
        /**
         * List the purchases of one customer
         * @description Documented by the vendor (N, N8N).
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
    "/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all purchases
         * @description Documented by the vendor (N).
         */
        get: operations["listTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one purchase
         * @description Keys of purchases are not always unique; which one is answered then is not documented. Documented by the vendor (N, N8N).
         */
        get: operations["getTransaction"];
        put?: never;
        post?: never;
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
                id: string;
            };
            cookie?: never;
        };
        /**
         * Read one lead
         * @description Documented by the vendor (N, N8N).
         */
        get: operations["getLead"];
        put?: never;
        post?: never;
        /**
         * Remove one lead
         * @description Documented by the vendor (N, N8N).
         */
        delete: operations["deleteLead"];
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
         * @description Not documented, but seen in code that calls it (N8N).
         */
        get: operations["listPayoutRequests"];
        put?: never;
        post?: never;
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
         * @description Not documented, but seen in code that calls it (N8N).
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
            path?: never;
            cookie?: never;
        };
        /**
         * Read one payout request
         * @description Not documented, but seen in code that calls it (N8N).
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
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who is told about changes
         * @description Documented by the vendor (N, O).
         */
        get: operations["listWebhooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Done: {
            status: number;
        };
        Error: {
            status?: number;
            message?: string | null;
            errors?: {
                [key: string]: string[];
            };
        };
        Links: {
            first?: string | null;
            last?: string | null;
            prev?: string | null;
            next: string | null;
        };
        Meta: {
            current_page?: number;
            from?: number | null;
            to?: number | null;
            path?: string;
            per_page?: number;
        };
        PartnerAnswer: {
            data: components["schemas"]["Partner"];
            status?: number;
        };
        CustomerAnswer: {
            data: components["schemas"]["Customer"];
            status?: number;
        };
        TransactionAnswer: {
            data: components["schemas"]["Transaction"];
            status?: number;
        };
        LeadAnswer: {
            data: components["schemas"]["Lead"];
            status?: number;
        };
        PayoutRequestAnswer: {
            data: components["schemas"]["PayoutRequest"];
            status?: number;
        };
        ReferralLinkAnswer: {
            data: components["schemas"]["ReferralLink"];
            status?: number;
        };
        ReferralLinkPage: {
            data: components["schemas"]["ReferralLink"][];
            links: components["schemas"]["Links"];
            meta?: components["schemas"]["Meta"];
            status?: number;
        };
        PartnerPage: {
            data: components["schemas"]["Partner"][];
            links: components["schemas"]["Links"];
            meta?: components["schemas"]["Meta"];
            status?: number;
        };
        CustomerPage: {
            data: components["schemas"]["Customer"][];
            links: components["schemas"]["Links"];
            meta?: components["schemas"]["Meta"];
            status?: number;
        };
        TransactionPage: {
            data: components["schemas"]["Transaction"][];
            links: components["schemas"]["Links"];
            meta?: components["schemas"]["Meta"];
            status?: number;
        };
        LeadPage: {
            data: components["schemas"]["Lead"][];
            links: components["schemas"]["Links"];
            meta?: components["schemas"]["Meta"];
            status?: number;
        };
        PayoutRequestPage: {
            data: components["schemas"]["PayoutRequest"][];
            links: components["schemas"]["Links"];
            meta?: components["schemas"]["Meta"];
            status?: number;
        };
        WebhookPage: {
            data: components["schemas"]["Webhook"][];
            links: components["schemas"]["Links"];
            meta?: components["schemas"]["Meta"];
            status?: number;
        };
        /** Partner */
        Partner: {
            /** Partner id */
            id: string;
            /** Public key in the partner's links */
            key?: string | null;
            /** E-mail address */
            email?: string | null;
            /** First name */
            name?: string | null;
            /** Last name */
            surname?: string | null;
            /** Status */
            status?: string | null;
            /** Accepted into the program */
            approved?: boolean | null;
            /** Accepted the terms */
            tos?: boolean | null;
            /** Answers in the sign-up form */
            custom_fields?: Record<string, never> | unknown[] | null;
            /** Answers in the sign-up form as stored */
            custom_field_values?: unknown[] | Record<string, never> | null;
            /** Number of people referred */
            referrals_count?: number | null;
            /** The program's labels for the partner */
            tags?: {
                value?: string;
            }[] | null;
            /** Link */
            referral_link?: string | null;
            /** All links */
            referral_links?: string[] | null;
            /** Clicks, sign-ups and sales brought */
            referrals?: Record<string, never> | null;
            /** Commissions */
            commissions?: {
                /** Paid */
                paid?: number | null;
                /** In review */
                pending?: components["schemas"]["Money"][] | null;
                /** Owed */
                not_paid?: components["schemas"]["Money"][] | null;
            } | null;
            /** Partner since */
            created_at?: string;
            /** Changed on */
            updated_at?: string;
        };
        Money: {
            currency?: string;
            amount?: number;
        };
        PartnerChange: {
            update: {
                email?: string;
                name?: string;
                surname?: string;
                password?: string;
                key?: string;
                /** @description An empty list clears, null changes nothing. */
                tags?: string[] | null;
            };
        };
        /** Link of a partner */
        ReferralLink: {
            /** Link id */
            id: string;
            /** Key in the link; often made from a name */
            key?: string | null;
            /** Link */
            url?: string | null;
            /** Is the main link */
            default?: boolean | null;
            is_additional?: boolean | null;
            direct_tracking?: boolean | null;
            direct_tracking_redirect?: boolean | null;
            /** Where the link leads */
            direct_tracking_redirect_url?: string | null;
        };
        /** Customer */
        Customer: {
            /** Customer key; often the e-mail address */
            key: string;
            /** Partner who brought the customer */
            partner?: string | Record<string, never> | null;
            /** E-mail address */
            email?: string | null;
            /** First name */
            name?: string | null;
            /** Last name */
            surname?: string | null;
            /** Status */
            status?: string | null;
            /** Marked as removed */
            deleted?: boolean | null;
            /** The program's labels for the customer */
            tags?: {
                value?: string;
            }[] | null;
            /** Customer since */
            created_at?: string;
            /** Changed on */
            updated_at?: string;
            /** Removed on */
            deleted_at?: string | null;
        };
        CustomerChange: {
            update: {
                email?: string;
                name?: string;
                surname?: string;
                /** @description Must be unique. */
                key?: string;
                /** @description An empty list clears, null changes nothing. */
                tags?: string[] | null;
            };
        };
        /** Purchase */
        Transaction: {
            /** Order or invoice number */
            key: string;
            /** Kind */
            action?: string | null;
            /** Amount */
            amount?: number | null;
            /** Currency */
            amount_units?: string | null;
            is_currency?: boolean | null;
            /** Is a credit */
            credit?: boolean | null;
            /** Partner who earns on it */
            partner?: string | Record<string, never> | null;
            /** Customer key */
            customer?: string | Record<string, never> | null;
            /** Bought on */
            created_at?: string;
            /** Removed on */
            deleted_at?: string | null;
            /** Commission of the partner */
            rewards?: Record<string, never>[] | null;
        };
        /** Lead */
        Lead: {
            /** Lead id */
            id: number | string;
            /** Status */
            status?: string | null;
            /** Entered on */
            created_at?: string | null;
            /** Who the lead is */
            lead_info?: {
                /** Name */
                name?: string | null;
                /** E-mail address */
                email?: string | null;
            } | null;
            /** Customer the lead became */
            converted_to?: {
                /** Customer key */
                key?: string | null;
                /** Name */
                name?: string | null;
                /** E-mail address */
                email?: string | null;
            } | null;
            /** Partner who entered the lead */
            submitter?: Record<string, never> | null;
            /** Answers in the form */
            submission_form?: Record<string, never>[] | null;
            can_be_converted?: boolean | null;
            can_be_rejected?: boolean | null;
        };
        /** Payout request */
        PayoutRequest: {
            /** Number */
            id: number | string;
            /** Status */
            status?: string | null;
            /** Amount */
            amount?: number | null;
            /** Currency */
            amount_units?: string | null;
            /** Way of payment */
            gateway?: string | null;
            /** Partner */
            partner?: string | Record<string, never> | null;
            /** Payment details */
            payout_settings?: Record<string, never> | unknown[] | null;
            /** Requested on */
            created_at?: string | null;
            /** Changed on */
            updated_at?: string | null;
        };
        /** Subscriber */
        Webhook: {
            key: string;
            /** Name */
            name?: string | null;
            /** Address that is told */
            url: string;
            is_active?: boolean | null;
            /** Signing secret */
            signature?: string | null;
            /** Told about */
            events?: string[];
        };
    };
    responses: {
        /** @description Done */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Done"];
            };
        };
        /** @description The key is missing, wrong or expired. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key or the program may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such record. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A value is not acceptable. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many calls. Whether the answer says how long to wait is not documented. */
        TooManyCalls: {
            headers: {
                /** @description Whole seconds to wait. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        Page: number;
        Limit: number;
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
                        status: number;
                        data: {
                            program?: {
                                pub_id?: string;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    findPartner: {
        parameters: {
            query?: {
                email?: string;
                /** @description The public key in the partner's links. */
                key?: string;
                id?: string;
            };
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
                    "application/json": components["schemas"]["PartnerAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    listPartners: {
        parameters: {
            query?: {
                page?: components["parameters"]["Page"];
                limit?: components["parameters"]["Limit"];
            };
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
                    "application/json": components["schemas"]["PartnerPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    getPartner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, never the public key. */
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
                    "application/json": components["schemas"]["PartnerAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    updatePartner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, never the public key. */
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
                    "application/json": components["schemas"]["PartnerAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    deletePartner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, never the public key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    listPartnerReferralLinks: {
        parameters: {
            query?: {
                page?: components["parameters"]["Page"];
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["ReferralLinkPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    searchPartnerReferralLinks: {
        parameters: {
            query?: {
                page?: components["parameters"]["Page"];
                limit?: components["parameters"]["Limit"];
            };
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
                    "application/json": components["schemas"]["ReferralLinkPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    getPartnerReferralLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["ReferralLinkAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    deletePartnerReferralLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                page?: components["parameters"]["Page"];
                limit?: components["parameters"]["Limit"];
            };
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
                    "application/json": components["schemas"]["CustomerPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    searchCustomers: {
        parameters: {
            query?: {
                email?: string;
                id?: string;
                page?: components["parameters"]["Page"];
                limit?: components["parameters"]["Limit"];
            };
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
                    "application/json": components["schemas"]["CustomerPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key. It is often the person's e-mail address, so it is percent-encoded and kept out of logs. */
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
                    "application/json": components["schemas"]["CustomerAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    updateCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key. It is often the person's e-mail address, so it is percent-encoded and kept out of logs. */
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
                    "application/json": components["schemas"]["CustomerAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    deleteCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key. It is often the person's e-mail address, so it is percent-encoded and kept out of logs. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    listCustomerTransactions: {
        parameters: {
            query?: {
                page?: components["parameters"]["Page"];
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["TransactionPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    listTransactions: {
        parameters: {
            query?: {
                page?: components["parameters"]["Page"];
                limit?: components["parameters"]["Limit"];
            };
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
                    "application/json": components["schemas"]["TransactionPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    getTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["TransactionAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    listLeads: {
        parameters: {
            query?: {
                page?: components["parameters"]["Page"];
                limit?: components["parameters"]["Limit"];
                sort?: "asc" | "desc";
            };
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
                    "application/json": components["schemas"]["LeadPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    getLead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["LeadAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    deleteLead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    listPayoutRequests: {
        parameters: {
            query?: {
                page?: components["parameters"]["Page"];
                limit?: components["parameters"]["Limit"];
            };
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
                    "application/json": components["schemas"]["PayoutRequestPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    searchPayoutRequests: {
        parameters: {
            query?: {
                partner_email?: string;
                partner_id?: string;
                partner_key?: string;
                status?: string;
                page?: components["parameters"]["Page"];
                limit?: components["parameters"]["Limit"];
            };
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
                    "application/json": components["schemas"]["PayoutRequestPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    getPayoutRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["PayoutRequestAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                page?: components["parameters"]["Page"];
                limit?: components["parameters"]["Limit"];
            };
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
                    "application/json": components["schemas"]["WebhookPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
}
