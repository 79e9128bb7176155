// Generated from specs/loyalty-lt/openapi.yaml and privacy.yaml by "pnpm generate". Do not edit.

export interface paths {
    "/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a session with a person's address and password
         * @description Documented by the vendor (V).
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a refresh token for a new session
         * @description One page sends the refresh token in the body, another as bearer token. Both are accepted. Documented by the vendor (A3, A5).
         */
        post: operations["refreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the partner this key belongs to
         * @description Documented by the vendor (V).
         */
        get: operations["getProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the partner's shops
         * @description Documented by the vendor (V, A2).
         */
        get: operations["listShops"];
        put?: never;
        post?: never;
        delete?: never;
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
         * List members, or find some by e-mail address, phone or card number
         * @description The search matches parts of names, addresses, phone and card numbers, so namesakes come back too. Exact filters are left out on purpose: a server that does not know them would ignore them and answer with everybody. Documented by the vendor (V, A2, A6).
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
    "/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one member
         * @description After an anonymization it answers 410. Documented by the vendor (V, A2, A6).
         */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List purchases and points of one member
         * @description Documented by the vendor (V, A2, A4).
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
         * List purchases and points of all members
         * @description Described for another of the vendor's pages; that it is the same here is assumed. GUESSED: inferred from the rest of the API (A2, A4).
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
    "/compliance/gdpr/customer-data/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the vendor's own bundle of everything about one member
         * @description Announced by one line on the vendor's page. The shape of the bundle is designed. GUESSED: it was never seen; this is how the API would have it (V, A6, US).
         */
        get: operations["exportCustomerData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/anonymize-customer/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show what an anonymization would change, and change nothing
         * @description A path of its own on purpose: a flag on the real call could be ignored by a server that does not know it. Here such a server answers 404 and nothing happens. GUESSED: it was never seen; this is how the API would have it (US).
         */
        post: operations["previewAnonymization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/anonymize-customer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the person out of one member's record, for good
         * @description Announced by one line on the vendor's page; body and receipt are designed. Covers the merged older profiles. Purchases stay, cut down to day, shop and amount. Anonymizing again answers with the first receipt. GUESSED: it was never seen; this is how the API would have it (V, A6, US).
         */
        post: operations["anonymizeCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/anonymizations/{receipt_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the receipt of an anonymization
         * @description GUESSED: it was never seen; this is how the API would have it (US).
         */
        get: operations["getAnonymization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/audit-trail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who did what to whose data
         * @description Announced by one line. The fields are those of an audit log the vendor describes elsewhere. The vendor keeps such logs for a year, and staging loses them every Sunday. GUESSED: inferred from the rest of the API (V, A2, US).
         */
        get: operations["listAuditTrail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compliance/retention-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how long the partner keeps what
         * @description The vendor's page names only the changing of it; that it can be read is designed. GUESSED: it was never seen; this is how the API would have it (V, A6, US).
         */
        get: operations["getRetentionPolicy"];
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
         * @description The vendor documents it for the session of a person; whether a key may read it is not said. Documented by the vendor (A8).
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
        Error: components["schemas"]["NamedError"] | components["schemas"]["ListedError"] | components["schemas"]["NumberedError"];
        /** @description Page of July 2025. */
        NamedError: {
            /** @constant */
            success: false;
            error: {
                code: string;
                message: string;
                receipt_id?: string;
                hold_ids?: string[];
                retry_after?: number;
            };
        };
        /** @description API reference of 2025. */
        ListedError: {
            /** @constant */
            success: false;
            code?: number;
            request_id?: string;
            message: string;
            errors: {
                field?: string | null;
                message?: string;
                code?: string;
            }[];
        };
        /** @description Pages of 2026. */
        NumberedError: {
            /** @constant */
            success: false;
            code: number;
            message: string;
            request_id?: string;
            errors?: {
                [key: string]: string[];
            };
        };
        Id: number | string;
        PageMeta: {
            current_page?: number;
            last_page?: number;
            per_page?: number;
            total: number;
        };
        CursorMeta: {
            limit?: number;
            has_more?: boolean;
            next_cursor: string | null;
            prev_cursor?: string | null;
        };
        Login: {
            email: string;
            password: string;
            remember?: boolean;
        };
        Refresh: {
            refresh_token: string;
        };
        SessionAnswer: {
            /** @constant */
            success: true;
            data: {
                access_token: string;
                refresh_token: string;
                token_type?: string;
                expires_in?: number;
                partner?: {
                    id?: number;
                    name?: string;
                    tier?: string;
                    shops_count?: number;
                };
            };
        };
        ProfileAnswer: {
            /** @constant */
            success: true;
            data: {
                id: number;
                name: string;
                tier?: string;
                status?: string;
                created_at?: string;
                shops?: {
                    total?: number;
                    active?: number;
                    pending?: number;
                };
                features?: string[];
            };
        };
        ShopPage: {
            /** @constant */
            success: true;
            data: components["schemas"]["Shop"][];
            meta?: components["schemas"]["PageMeta"];
        };
        /** Shop */
        Shop: {
            id: number;
            name: string;
            status?: string;
            city?: string | null;
            data_controller?: {
                name?: string;
                contact_email?: string | null;
            } | null;
        };
        CustomerPage: {
            /** @constant */
            success: true;
            data: components["schemas"]["Customer"][];
            meta: components["schemas"]["PageMeta"];
        };
        CustomerAnswer: {
            /** @constant */
            success: true;
            data: components["schemas"]["Customer"];
        };
        TransactionPage: {
            /** @constant */
            success: true;
            data: components["schemas"]["Transaction"][];
            meta: components["schemas"]["PageMeta"];
        };
        /** Member */
        Customer: {
            /** Member id */
            id: components["schemas"]["Id"];
            /** Name */
            name?: string | null;
            /** E-mail address */
            email?: string | null;
            /** Phone number */
            phone?: string | null;
            /** Member since */
            member_since?: string | null;
            /** Number of purchases */
            total_purchases?: number | null;
            /** Points */
            total_points?: number | null;
            /** Level */
            loyalty_level?: string | null;
            /** Status */
            status?: string | null;
            /** Kind of customer */
            customer_type?: string | null;
            /** Number of cards */
            cards_count?: number | null;
            /** Shops visited */
            shops_visited?: number[] | null;
            /** Last purchase */
            last_purchase_at?: string | null;
            /** Shop of registration */
            registration_shop_id?: number | null;
            /** First name */
            first_name?: string | null;
            /** Last name */
            last_name?: string | null;
            /** E-mail address confirmed on */
            email_verified_at?: string | null;
            /** Phone number confirmed on */
            phone_verified_at?: string | null;
            /** Date of birth */
            birthday?: string | null;
            /** Gender */
            gender?: string | null;
            /** Street */
            address?: string | null;
            /** City */
            city?: string | null;
            /** Postal code */
            zip?: string | null;
            /** Country */
            country_code?: string | null;
            /** Language */
            locale?: string | null;
            /** Time zone */
            time_zone?: string | null;
            /** Portrait */
            avatar_url?: string | null;
            /** Cards */
            loyalty_cards?: {
                id?: components["schemas"]["Id"];
                /** Card number */
                card_number?: string | null;
                /** Card */
                card_name?: string | null;
                card_type?: string | null;
                /** QR code of the card */
                qr_code?: string | null;
                /** Status */
                status?: string | null;
                is_active?: boolean | null;
                /** Points on the card */
                points_balance?: number | null;
                /** Points ever earned */
                lifetime_points?: number | null;
                /** Points spent */
                points_redeemed?: number | null;
                /** Level */
                tier?: string | null;
                /** Shops */
                shop_ids?: number[] | null;
                /** Last used */
                last_used_at?: string | null;
            }[] | null;
            /** Points in each shop */
            points?: {
                /** All points */
                total?: number;
                by_shop?: {
                    shop_id?: number;
                    balance?: number;
                    lifetime_earned?: number;
                    lifetime_redeemed?: number;
                }[];
                expiring_soon?: {
                    points?: number;
                    expires_at?: string;
                }[];
            } | null;
            /** Level and what is missing to the next */
            tier?: Record<string, unknown> | null;
            /** Which messages the person wants */
            communication_preferences?: Record<string, unknown> | null;
            /** Consents */
            consents?: Record<string, unknown>[] | null;
            /** Groups the person was put into */
            segments?: Record<string, unknown>[] | null;
            /** Ids in other systems */
            external_ids?: Record<string, unknown>[] | null;
            /** Older profiles of the same person */
            merged_customer_ids?: components["schemas"]["Id"][] | null;
            /** Anonymized on */
            anonymized_at?: string | null;
            /** Latest purchases and points */
            transaction_history?: components["schemas"]["Transaction"][] | null;
            /** The partner's own notes about the member */
            metadata?: Record<string, unknown> | unknown[] | null;
            /** Record created */
            created_at?: string | null;
            /** Record changed */
            updated_at?: string | null;
            version?: number | null;
        };
        /** Purchase or points */
        Transaction: {
            /** Number */
            id: components["schemas"]["Id"];
            /** Kind */
            type?: string | null;
            /** Status */
            status?: string | null;
            /** What happened to points */
            points_type?: string | null;
            raw_type?: string | null;
            /** Points */
            points?: number | null;
            /** Points earned */
            points_earned?: number | null;
            /** Points spent */
            points_redeemed?: number | null;
            /** Discount for points */
            points_discount_amount?: number | null;
            /** Points before */
            balance_before?: number | null;
            /** Points after */
            balance_after?: number | null;
            /** Amount */
            amount?: number | null;
            /** Currency */
            currency?: string | null;
            /** Description */
            description?: string | null;
            /** Reason */
            reason?: string | null;
            /** Receipt number */
            reference_number?: string | null;
            /** Member id */
            customer_id?: number | string | null;
            /** Card */
            loyalty_card?: Record<string, unknown> | null;
            /** Shop */
            shop?: Record<string, unknown> | null;
            /** Who was at the till */
            staff?: Record<string, unknown> | null;
            /** What was bought */
            items?: Record<string, unknown>[] | null;
            /** Receipt */
            receipt?: Record<string, unknown> | null;
            /** Campaign */
            campaign_id?: number | string | null;
            /** Points expire on */
            expires_at?: string | null;
            /** Further data */
            metadata?: Record<string, unknown> | unknown[] | null;
            /** Date */
            transaction_date?: string | null;
            /** Recorded on */
            created_at?: string | null;
        };
        ExportAnswer: {
            /** @constant */
            success: true;
            data: {
                export: {
                    id?: string | null;
                    format_version?: string;
                    generated_at?: string;
                    purpose?: string;
                    subject_request_id?: string | null;
                    complete: boolean;
                };
                controller?: Record<string, unknown>;
                subject: {
                    customer_id?: components["schemas"]["Id"];
                    merged_customer_ids?: components["schemas"]["Id"][];
                };
                manifest: {
                    sections?: {
                        name?: string;
                        records?: number;
                        provenance?: string;
                    }[];
                    omitted?: {
                        name?: string;
                        reason?: string;
                    }[];
                };
                data: Record<string, unknown>;
                processing?: Record<string, unknown>[];
                recipients?: Record<string, unknown>[];
                sources?: Record<string, unknown>[];
                rights?: Record<string, unknown>;
            };
        };
        Anonymization: {
            customer_id: components["schemas"]["Id"];
            /**
             * @default anonymize
             * @enum {string}
             */
            method?: "anonymize" | "erase";
            /** @enum {string} */
            reason: "data_subject_request" | "consent_withdrawn" | "objection" | "retention_expired" | "unlawful_processing" | "legal_obligation" | "child_data" | "other";
            /** @enum {string|null} */
            legal_ground?: "art_17_1_a" | "art_17_1_b" | "art_17_1_c" | "art_17_1_d" | "art_17_1_e" | "art_17_1_f" | "art_5_1_e" | null;
            /** @description Nothing personal in here. */
            reason_note?: string | null;
            /** Format: uuid */
            subject_request_id?: string | null;
            /** Format: date-time */
            requested_at?: string | null;
            evidence_ref?: string | null;
            /**
             * @default forfeit
             * @enum {string}
             */
            points_handling?: "forfeit" | "freeze";
            /** @description The preview's plan_hash; 409 when the data changed since. */
            expected_plan?: string | null;
        };
        PlanAnswer: {
            /** @constant */
            success: true;
            data: {
                plan_hash: string;
                customer_id?: components["schemas"]["Id"];
                generated_at?: string;
                expires_at?: string;
                counts?: Record<string, unknown>;
                retained?: Record<string, unknown>[];
                points?: {
                    balance_before?: number;
                    forfeited?: number;
                };
                blockers?: {
                    code?: string;
                    message?: string;
                }[];
                warnings?: {
                    code?: string;
                    message?: string;
                }[];
                can_proceed: boolean;
                expected_result?: string;
            };
        };
        ReceiptAnswer: {
            /** @constant */
            success: true;
            data: components["schemas"]["Receipt"];
        };
        /**
         * Receipt of an anonymization
         * @description Holds no name and no address, so it may be kept as proof.
         */
        Receipt: {
            id: string;
            object?: string;
            status: string;
            method?: string;
            result?: string | null;
            reversible?: boolean;
            subject_ref?: string;
            customer_id?: number | string | null;
            merged_refs?: string[];
            subject_request_id?: string | null;
            reason?: string;
            received_at?: string;
            completed_at?: string | null;
            counts?: {
                [key: string]: {
                    found?: number;
                    deleted?: number;
                    anonymized?: number;
                    retained?: number;
                };
            };
            retained?: {
                category?: string;
                ground?: string;
                identifiable?: boolean;
                until?: string | null;
                records?: number;
            }[];
            points?: {
                balance_before?: number;
                forfeited?: number;
            };
            shops?: {
                shop_id?: number;
                status?: string;
                records?: number;
            }[];
            downstream?: Record<string, unknown>[];
            backups?: {
                purge_by?: string;
            };
            audit_entry_id?: string;
        };
        AuditPage: {
            /** @constant */
            success: true;
            data: components["schemas"]["AuditEntry"][];
            meta: components["schemas"]["CursorMeta"];
        };
        /** Entry of the vendor's audit trail */
        AuditEntry: {
            id: components["schemas"]["Id"];
            sequence?: number;
            occurred_at?: string;
            action: string;
            description?: string;
            category?: string;
            outcome?: {
                result?: string;
                error_code?: string | null;
            };
            actor?: {
                type?: string;
                id?: number | string | null;
                name?: string | null;
            };
            targets?: {
                type?: string;
                id?: number | string | null;
                subject_ref?: string | null;
            }[];
            subject_request_id?: string | null;
        };
        PolicyAnswer: {
            /** @constant */
            success: true;
            data: {
                version?: number;
                status?: string;
                rules: {
                    id: string;
                    enabled?: boolean;
                    data_category: string;
                    trigger: string;
                    /** @description A duration, such as P3Y. */
                    after: string;
                    action: string;
                    minimum?: string | null;
                }[];
            };
        };
        WebhookList: {
            /** @constant */
            success: true;
            data: components["schemas"]["Webhook"][];
        };
        /** Subscriber */
        Webhook: {
            id: components["schemas"]["Id"];
            /** Address that is told */
            url: string;
            /** Told about */
            events?: string[];
            /** Purpose */
            description?: string | null;
            is_active?: boolean;
            has_secret?: boolean;
            failure_count?: number;
            created_at?: string;
            updated_at?: string;
        };
    };
    responses: {
        /** @description The key or the session is missing or wrong. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The partner's plan, the person's rights or the sender's address do not allow it. */
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
        /** @description The person was taken out of this record before. */
        Anonymized: {
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
        /** @description More than the budget of this key. */
        TooManyCalls: {
            headers: {
                /** @description Whole seconds to wait. */
                "Retry-After"?: number;
                "X-RateLimit-Limit"?: number;
                "X-RateLimit-Remaining"?: number;
                /** @description Unix seconds. */
                "X-RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description The partner's id. Needed with a session, probably not with a key. */
        PartnerId: string;
        /** @description Narrows the call to one shop. Leave it out to reach the whole person. */
        ShopId: string;
        /** @description The caller's case; repeated in the audit trail. Designed, and harmless where it is ignored. */
        RequestId: string;
        CustomerId: string;
        Page: number;
        PerPage: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Login"];
            };
        };
        responses: {
            /** @description The session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    refreshSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Refresh"];
            };
        };
        responses: {
            /** @description The session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    getProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"];
            };
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
                    "application/json": components["schemas"]["ProfileAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    listShops: {
        parameters: {
            query?: {
                page?: components["parameters"]["Page"];
                per_page?: components["parameters"]["PerPage"];
                search?: string;
            };
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of shops */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShopPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                page?: components["parameters"]["Page"];
                per_page?: components["parameters"]["PerPage"];
                /** @description Name, e-mail address, phone, card number or id; parts match. */
                search?: string;
            };
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"];
                /** @description Narrows the call to one shop. Leave it out to reach the whole person. */
                "X-Shop-ID"?: components["parameters"]["ShopId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of members, each in short form */
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
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"];
                /** @description Narrows the call to one shop. Leave it out to reach the whole person. */
                "X-Shop-ID"?: components["parameters"]["ShopId"];
            };
            path: {
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member */
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
            410: components["responses"]["Anonymized"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    listCustomerTransactions: {
        parameters: {
            query?: {
                page?: components["parameters"]["Page"];
                per_page?: components["parameters"]["PerPage"];
            };
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"];
                /** @description Narrows the call to one shop. Leave it out to reach the whole person. */
                "X-Shop-ID"?: components["parameters"]["ShopId"];
            };
            path: {
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of purchases and points */
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
            410: components["responses"]["Anonymized"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    listTransactions: {
        parameters: {
            query?: {
                page?: components["parameters"]["Page"];
                per_page?: components["parameters"]["PerPage"];
            };
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of purchases and points */
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
    exportCustomerData: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"];
                /** @description The caller's case; repeated in the audit trail. Designed, and harmless where it is ignored. */
                "X-Subject-Request-ID"?: components["parameters"]["RequestId"];
            };
            path: {
                id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bundle */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Anonymized"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    previewAnonymization: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"];
                /** @description The caller's case; repeated in the audit trail. Designed, and harmless where it is ignored. */
                "X-Subject-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Anonymization"];
            };
        };
        responses: {
            /** @description The plan */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Anonymized"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    anonymizeCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"];
                /** @description The caller's case; repeated in the audit trail. Designed, and harmless where it is ignored. */
                "X-Subject-Request-ID"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Anonymization"];
            };
        };
        responses: {
            /** @description Done; the receipt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            /** @description Begun; the receipt says how far it is */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Something stands in the way, such as a legal hold or an open order. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    getAnonymization: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"];
            };
            path: {
                receipt_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    listAuditTrail: {
        parameters: {
            query?: {
                date_from?: string;
                date_to?: string;
                action?: string;
                customer_id?: string;
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Some entries, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    getRetentionPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyAnswer"];
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
            query?: never;
            header?: {
                /** @description The partner's id. Needed with a session, probably not with a key. */
                "X-Partner-ID"?: components["parameters"]["PartnerId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
        };
    };
}
