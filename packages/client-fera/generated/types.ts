// Generated from specs/fera/openapi.yaml and privacy.yaml by "pnpm generate". Do not edit.

export interface paths {
    "/store": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the shop this key belongs to
         * @description On the partner surface it also answers whether a site uses Fera at all. Documented by the vendor (OA, PD).
         */
        get: operations["getStore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{id}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the rating of one product
         * @description Documented by the vendor (OA, PD).
         */
        get: operations["getProductRating"];
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
         * List customers, or find some by e-mail address
         * @description One address may belong to several customers. That the filter compares the whole address is only assumed, so every hit is compared once more by the caller. Documented by the vendor (OA, MG).
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
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Read one customer
         * @description Both the Fera id and the shop system's own id work. Documented by the vendor (OA).
         */
        get: operations["getCustomer"];
        /**
         * Change some fields of one customer
         * @description Only the members that are sent change, although the verb is PUT. City, notes and tags cannot be changed. Documented by the vendor (OA, DD, MG).
         */
        put: operations["updateCustomer"];
        post?: never;
        /**
         * Remove one customer
         * @description What happens to the customer's reviews, media and orders is not documented; they probably stay without an owner. Deal with them first. Documented by the vendor (OA, DD).
         */
        delete: operations["deleteCustomer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reviews, or find those of one e-mail address
         * @description A review may have no customer of its own; the address filter finds it all the same. The partner surface answers this path too, but with public reviews only and without addresses, so no search is claimed there. Documented by the vendor (OA).
         */
        get: operations["listReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Read one review
         * @description Documented by the vendor (OA).
         */
        get: operations["getReview"];
        /**
         * Change some fields of one review
         * @description A verified review answers 405. The embedded customer is changed with updateCustomer only. Documented by the vendor (OA, DD).
         */
        put: operations["updateReview"];
        post?: never;
        /**
         * Remove one review and its photos
         * @description A shop may remove unverified reviews itself. A verified one answers 405 and says so beforehand in is_deletable; only Fera support removes it. Never decline a review to hide it: Fera then mails its author. Documented by the vendor (OA, DD, HC).
         */
        delete: operations["deleteReview"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List photos and videos of one customer, order or review
         * @description There is no search by e-mail address; media are reached through a customer or a review. Documented by the vendor (OA).
         */
        get: operations["listMedia"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Read one photo or video
         * @description Documented by the vendor (OA).
         */
        get: operations["getMedia"];
        /**
         * Change the caption of one photo or video
         * @description Documented by the vendor (OA).
         */
        put: operations["updateMedia"];
        post?: never;
        /**
         * Remove one photo or video
         * @description Whether copies in Fera's content delivery network go at once is not documented. Documented by the vendor (OA, DD).
         */
        delete: operations["deleteMedia"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List orders, or find those that mention an e-mail address
         * @description An order carries its own copy of name and address and may belong to no customer at all. Documented by the vendor (OA).
         */
        get: operations["listOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Read one order
         * @description Documented by the vendor (OA).
         */
        get: operations["getOrder"];
        /**
         * Change some fields of one order
         * @description Dates of delivery are left out on purpose, because setting them may start requests for reviews. Documented by the vendor (OA, MG).
         */
        put: operations["updateOrder"];
        post?: never;
        /**
         * Remove Fera's copy of one order
         * @description The shop's own order stays untouched. A shop system that synchronises may send it again. Documented by the vendor (OA).
         */
        delete: operations["deleteOrder"];
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
         * @description Webhooks made by an app are missing from the shop's own list. Documented by the vendor (OA, DD).
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
        Error: {
            message: string;
            errors?: {
                [key: string]: string[];
            } | undefined;
        };
        Meta: {
            total_count?: number | undefined;
            page?: number | undefined;
            page_size?: number | undefined;
            page_count?: number | undefined;
            limit?: number | undefined;
            offset?: number | undefined;
        };
        /** Shop */
        Store: {
            id: string;
            name?: (string | null) | undefined;
            platform?: (string | null) | undefined;
            url?: (string | null) | undefined;
            external_id?: (string | null) | undefined;
            public_key?: (string | null) | undefined;
            country_code?: (string | null) | undefined;
            /** Format: date-time */
            created_at?: string | undefined;
            /** Format: date-time */
            updated_at?: string | undefined;
        };
        /** Rating of a product */
        Rating: {
            subject?: string | undefined;
            product_id?: (string | null) | undefined;
            external_product_id?: (string | null) | undefined;
            average: number;
            count: number;
            ungrouped_average?: number | undefined;
            ungrouped_count?: number | undefined;
        };
        CustomerPage: {
            data: components["schemas"]["Customer"][];
            meta: components["schemas"]["Meta"];
        };
        ReviewPage: {
            data: components["schemas"]["Review"][];
            meta: components["schemas"]["Meta"];
        };
        MediaPage: {
            data: components["schemas"]["Media"][];
            meta: components["schemas"]["Meta"];
        };
        OrderPage: {
            data: components["schemas"]["Order"][];
            meta: components["schemas"]["Meta"];
        };
        WebhookPage: {
            data: components["schemas"]["Webhook"][];
            meta: components["schemas"]["Meta"];
        };
        /** Customer */
        Customer: {
            /** Fera's customer id */
            id: string;
            /** The shop's customer id */
            external_id?: (string | null) | undefined;
            /** E-mail address */
            email?: (string | null) | undefined;
            /** Name */
            name?: (string | null) | undefined;
            /** First name */
            first_name?: (string | null) | undefined;
            /** Last name */
            last_name?: (string | null) | undefined;
            /** Name shown beside reviews */
            display_name?: (string | null) | undefined;
            /** Short name made by Fera */
            generated_display_name?: (string | null) | undefined;
            /** Wants to stay anonymous */
            is_anonymous?: boolean | undefined;
            /** Name is shown */
            is_name_visible?: boolean | undefined;
            /** Place is shown */
            is_location_visible?: boolean | undefined;
            /** Phone number */
            phone_number?: (string | null) | undefined;
            /** Company */
            company_name?: (string | null) | undefined;
            /** Place shown beside reviews */
            display_location?: (string | null) | undefined;
            /** Place made up by Fera */
            generated_display_location?: (string | null) | undefined;
            /** Country */
            country_code?: (string | null) | undefined;
            /** Region */
            region_name?: (string | null) | undefined;
            /** City */
            city?: (string | null) | undefined;
            /** Postal code */
            zip?: (string | null) | undefined;
            /** Portrait */
            avatar_url?: (string | null) | undefined;
            /** Placeholder portrait */
            default_avatar_url?: (string | null) | undefined;
            /** Ratings given in published reviews */
            rating?: ({
                count?: (number | null) | undefined;
                average?: (number | null) | undefined;
            } | null) | undefined;
            /** How much the customer wrote, ordered and spent */
            counts?: ({
                reviews?: (number | null) | undefined;
                average_rating?: (number | null) | undefined;
                media?: (number | null) | undefined;
                orders?: (number | null) | undefined;
                spend?: (number | null) | undefined;
            } | null) | undefined;
            /** Personal link to the review form */
            submission_url?: (string | null) | undefined;
            /** The shop's notes about the customer */
            notes?: (string | null) | undefined;
            /** The shop's labels for the customer */
            tags?: string[] | undefined;
            /** Shopper id */
            shopper_id?: (string | null) | undefined;
            /** Unsubscribed from mails */
            unsubscribed?: (boolean | null) | undefined;
            /** State of the request for a review */
            content_request_state?: (string | null) | undefined;
            /** Was asked for a review */
            was_content_requested?: boolean | undefined;
            /** Answered the request */
            was_content_submitted?: boolean | undefined;
            /** Wrote a review */
            was_review_submitted?: boolean | undefined;
            /** Sent photos or videos */
            was_media_submitted?: boolean | undefined;
            /** Where the customer came from */
            channel?: (string | null) | undefined;
            channel_code?: (string | null) | undefined;
            import_type_code?: (string | null) | undefined;
            /** Bought something */
            is_verified?: boolean | undefined;
            is_from_supplier?: boolean | undefined;
            is_synced?: boolean | undefined;
            is_test?: boolean | undefined;
            /**
             * Customer of the shop since
             * Format: date-time
             */
            external_created_at?: (string | null) | undefined;
            /** Format: date-time */
            external_updated_at?: (string | null) | undefined;
            /**
             * Known to Fera since
             * Format: date-time
             */
            created_at?: string | undefined;
            /** Format: date-time */
            updated_at?: string | undefined;
            /** Photos and videos */
            media?: (components["schemas"]["Media"][] | null) | undefined;
        };
        /** Customer as repeated inside another record */
        EmbeddedCustomer: {
            /** Fera's customer id */
            id?: (string | null) | undefined;
            /** The shop's customer id */
            external_id?: (string | null) | undefined;
            /** E-mail address */
            email?: (string | null) | undefined;
            /** Name */
            name?: (string | null) | undefined;
            /** Name shown beside reviews */
            display_name?: (string | null) | undefined;
            /** Short name made by Fera */
            generated_display_name?: (string | null) | undefined;
            /** Place shown beside reviews */
            display_location?: (string | null) | undefined;
            /** Portrait */
            avatar_url?: (string | null) | undefined;
            /** Wants to stay anonymous */
            is_anonymous?: boolean | undefined;
            /** Personal link to the review form */
            submission_url?: (string | null) | undefined;
        } | null;
        CustomerChange: {
            email?: string | undefined;
            external_id?: (string | number | null) | undefined;
            name?: (string | null) | undefined;
            display_name?: (string | null) | undefined;
            country_code?: (string | null) | undefined;
            region_name?: (string | null) | undefined;
            zip?: (string | null) | undefined;
            display_location?: (string | null) | undefined;
            is_anonymous?: boolean | undefined;
            is_name_visible?: boolean | undefined;
            is_location_visible?: boolean | undefined;
            is_test?: boolean | undefined;
            avatar?: string | undefined;
            avatar_url?: string | undefined;
            /** @description Not documented; sent by a connector in use. */
            phone_number?: (string | null) | undefined;
        };
        /** Review */
        Review: {
            /** Review id */
            id: string;
            /** About a product or the shop */
            subject?: string | undefined;
            /** State of moderation */
            state?: string | undefined;
            /** Stars */
            rating?: (number | null) | undefined;
            /** Heading */
            heading?: (string | null) | undefined;
            /** Text */
            body?: (string | null) | undefined;
            /** Written by a buyer */
            is_verified?: (boolean | null) | undefined;
            /** Shown without a name */
            is_anonymous?: boolean | undefined;
            is_test?: (boolean | null) | undefined;
            is_from_supplier?: (boolean | null) | undefined;
            /** Id at the place it came from */
            external_id?: (string | null) | undefined;
            /** Product */
            product_id?: (string | null) | undefined;
            /** The shop's product id */
            external_product_id?: (string | null) | undefined;
            /** Fera's customer id */
            customer_id?: (string | null) | undefined;
            /** The shop's customer id */
            external_customer_id?: (string | null) | undefined;
            /** Fera's order id */
            order_id?: (string | null) | undefined;
            /** The shop's order id */
            external_order_id?: (string | null) | undefined;
            /** Address of the device the review was sent from */
            remote_ip?: (string | null) | undefined;
            /** The shop's reply */
            store_reply?: ({
                body?: (string | null) | undefined;
                created_at?: (string | null) | undefined;
            } | string | null) | undefined;
            /** Number of photos and videos */
            counts?: (Record<string, unknown> | null) | undefined;
            /** Where it was written */
            channel?: (string | null) | undefined;
            channel_code?: (string | null) | undefined;
            /** Link to the original */
            channel_url?: (string | null) | undefined;
            /** Where it is shown */
            site_front_url?: (string | null) | undefined;
            /** Form it was sent with */
            submission_id?: (string | null) | undefined;
            original_source?: (string | null) | undefined;
            /** The shop may remove it */
            is_deletable?: boolean | undefined;
            /** The shop may change it */
            is_changeable?: boolean | undefined;
            can_be_edited_by_customer?: boolean | undefined;
            recommended_admin_actions?: string[] | undefined;
            time_left_to_moderate?: (string | null) | undefined;
            is_synced?: boolean | undefined;
            is_imported?: boolean | undefined;
            /**
             * Written on
             * Format: date-time
             */
            created_at?: string | undefined;
            /**
             * Changed on
             * Format: date-time
             */
            updated_at?: string | undefined;
            /** The product */
            product?: (Record<string, unknown> | null) | undefined;
            customer?: components["schemas"]["EmbeddedCustomer"] | undefined;
            /** Photos and videos */
            media?: (components["schemas"]["Media"][] | null) | undefined;
        };
        ReviewChange: {
            rating?: number | undefined;
            heading?: (string | null) | undefined;
            body?: (string | null) | undefined;
            state?: string | undefined;
            customer_id?: (string | null) | undefined;
            external_customer_id?: (string | null) | undefined;
            avatar?: string | undefined;
            store_reply?: ({
                body?: (string | null) | undefined;
                /** Format: date-time */
                created_at?: string | undefined;
            } | null) | undefined;
        };
        /** Photo or video */
        Media: {
            /** Media id */
            id: string;
            /** Photo or video */
            type?: string | undefined;
            /** About a product or the shop */
            subject?: string | undefined;
            /** State of moderation */
            state?: string | undefined;
            /** The picture or film */
            url?: (string | null) | undefined;
            /** The picture as sent */
            original_url?: (string | null) | undefined;
            /** Small picture */
            thumbnail_url?: (string | null) | undefined;
            /** Caption */
            caption?: (string | null) | undefined;
            /** Review it belongs to */
            review_id?: (string | null) | undefined;
            review_channel_code?: (string | null) | undefined;
            channel_code?: (string | null) | undefined;
            processing_state?: (string | null) | undefined;
            /** Sent by a buyer */
            is_verified?: (boolean | null) | undefined;
            is_test?: (boolean | null) | undefined;
            /** Product */
            product_id?: (string | null) | undefined;
            /** The shop's product id */
            external_product_id?: (string | null) | undefined;
            /** Fera's customer id */
            customer_id?: (string | null) | undefined;
            /** The shop's customer id */
            external_customer_id?: (string | null) | undefined;
            /** Fera's order id */
            order_id?: (string | null) | undefined;
            /** The shop's order id */
            external_order_id?: (string | null) | undefined;
            /** Form it was sent with */
            submission_id?: (string | null) | undefined;
            /** Where it is shown */
            site_front_url?: (string | null) | undefined;
            /**
             * Sent on
             * Format: date-time
             */
            created_at?: string | undefined;
            /**
             * Changed on
             * Format: date-time
             */
            updated_at?: string | undefined;
            /** The product */
            product?: (Record<string, unknown> | null) | undefined;
            customer?: components["schemas"]["EmbeddedCustomer"] | undefined;
        };
        MediaChange: {
            caption?: (string | null) | undefined;
            state?: string | undefined;
            customer_id?: (string | null) | undefined;
            external_customer_id?: (string | null) | undefined;
        };
        /** Order */
        Order: {
            /** Fera's order id */
            id: string;
            /** The shop's order id */
            external_id?: (string | null) | undefined;
            /** Order number */
            number?: (number | string | null) | undefined;
            /** Fera's customer id */
            customer_id?: (string | null) | undefined;
            /** The shop's customer id */
            external_customer_id?: (string | null) | undefined;
            /** Buyer's name */
            customer_name?: (string | null) | undefined;
            /** Buyer's e-mail address */
            customer_email?: (string | null) | undefined;
            /** Buyer's phone number */
            phone_number?: (string | null) | undefined;
            /** Billing address */
            billing_address?: components["schemas"]["Address"] | undefined;
            /** Delivery address */
            shipping_address?: components["schemas"]["Address"] | undefined;
            /** What was bought */
            line_items?: ({
                product_id?: (string | null) | undefined;
                variant_id?: (string | null) | undefined;
                quantity?: (number | null) | undefined;
                name?: (string | null) | undefined;
                total?: (number | null) | undefined;
                total_usd?: (number | null) | undefined;
            }[] | null) | undefined;
            /** Amount */
            total?: (number | null) | undefined;
            /** Currency */
            currency?: (string | null) | undefined;
            /** Amount in US dollars */
            total_usd?: (number | null) | undefined;
            is_test?: boolean | undefined;
            /** Cancelled */
            is_cancelled?: boolean | undefined;
            /** Status */
            status?: (string | null) | undefined;
            /**
             * Paid on
             * Format: date-time
             */
            paid_at?: (string | null) | undefined;
            /**
             * Sent on
             * Format: date-time
             */
            fulfilled_at?: (string | null) | undefined;
            /**
             * Delivered on
             * Format: date-time
             */
            delivered_at?: (string | null) | undefined;
            /** Personal link to the review form */
            submission_url?: (string | null) | undefined;
            /** Number of reviews and photos */
            counts?: (Record<string, unknown> | null) | undefined;
            /** Ratings for this order */
            rating?: (Record<string, unknown> | null) | undefined;
            /** Notes on the order */
            notes?: (string | null) | undefined;
            /** Labels of the order */
            tags?: string[] | undefined;
            /** Where it was ordered */
            source_name?: (string | null) | undefined;
            /**
             * Ordered on
             * Format: date-time
             */
            external_created_at?: (string | null) | undefined;
            /** Format: date-time */
            external_updated_at?: (string | null) | undefined;
            /**
             * Known to Fera since
             * Format: date-time
             */
            created_at?: string | undefined;
            /** Format: date-time */
            updated_at?: string | undefined;
            customer?: components["schemas"]["EmbeddedCustomer"] | undefined;
            /** Photos and videos */
            media?: (components["schemas"]["Media"][] | null) | undefined;
        };
        /** Address */
        Address: {
            company?: (string | null) | undefined;
            name?: (string | null) | undefined;
            address1?: (string | null) | undefined;
            address2?: (string | null) | undefined;
            city_name?: (string | null) | undefined;
            region_name?: (string | null) | undefined;
            country_code?: (string | null) | undefined;
            zip_code?: (string | null) | undefined;
            phone?: (string | null) | undefined;
        } | null;
        OrderChange: {
            customer_id?: (string | null) | undefined;
            external_customer_id?: (string | null) | undefined;
            customer_name?: (string | null) | undefined;
            customer_email?: (string | null) | undefined;
            /** @description Not documented; sent by a connector in use. */
            phone_number?: (string | null) | undefined;
            billing_address?: (components["schemas"]["Address"] | null) | undefined;
            shipping_address?: (components["schemas"]["Address"] | null) | undefined;
            notes?: (string | null) | undefined;
            tags?: string[] | undefined;
        };
        /** Subscriber */
        Webhook: {
            id: string;
            event_name?: string | undefined;
            /** Address that is told */
            url: string;
            status?: (string | null) | undefined;
            is_enabled?: boolean | undefined;
            response_code?: (number | null) | undefined;
            /** Format: date-time */
            triggered_at?: (string | null) | undefined;
            /** Format: date-time */
            created_at?: string | undefined;
            /** Format: date-time */
            updated_at?: string | undefined;
        };
    };
    responses: {
        /** @description A parameter, filter or member that Fera does not know. */
        Malformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key is wrong, or of the wrong kind for this surface. */
        Unauthorized: {
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
        /** @description Fera keeps this record from being changed or removed by its user, for example a verified review. */
        NotAllowed: {
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
                "Retry-After"?: number | undefined;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        Id: string;
        Page: number;
        /** @description Above 100 counts as 100, without an error. */
        PageSize: number;
        SortBy: string;
        Subject: "both" | "product" | "store";
        /** @description The shop's domain. Partner surface only; one of the three names the shop. */
        StoreDomain: string;
        /** @description Fera's id of the shop (fsto_…). Partner surface only. */
        StoreId: string;
        /** @description The shop's public key (pk_…). Partner surface only. */
        StorePublicKey: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getStore: {
        parameters: {
            query?: {
                /** @description The shop's domain. Partner surface only; one of the three names the shop. */
                domain?: components["parameters"]["StoreDomain"] | undefined;
                /** @description Fera's id of the shop (fsto_…). Partner surface only. */
                store_id?: components["parameters"]["StoreId"] | undefined;
                /** @description The shop's public key (pk_…). Partner surface only. */
                store_public_key?: components["parameters"]["StorePublicKey"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shop */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Store"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    getProductRating: {
        parameters: {
            query?: {
                /** @description The shop's domain. Partner surface only; one of the three names the shop. */
                domain?: components["parameters"]["StoreDomain"] | undefined;
                /** @description Fera's id of the shop (fsto_…). Partner surface only. */
                store_id?: components["parameters"]["StoreId"] | undefined;
                /** @description The shop's public key (pk_…). Partner surface only. */
                store_public_key?: components["parameters"]["StorePublicKey"] | undefined;
            } | undefined;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rating */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rating"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                page?: components["parameters"]["Page"] | undefined;
                /** @description Above 100 counts as 100, without an error. */
                page_size?: components["parameters"]["PageSize"] | undefined;
                sort_by?: components["parameters"]["SortBy"] | undefined;
                /** @description Letter case does not count. */
                email?: string | undefined;
                /** @description The shop system's own id. */
                "customer.external_id"?: string | undefined;
                /** @description E-mail address, external id or Fera id; not the name. */
                search?: string | undefined;
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
                    "application/json": components["schemas"]["CustomerPage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
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
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    updateCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerChange"];
            };
        };
        responses: {
            /** @description The changed customer. The status says accepted; the body already shows the new values. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    deleteCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    listReviews: {
        parameters: {
            query?: {
                page?: components["parameters"]["Page"] | undefined;
                /** @description Above 100 counts as 100, without an error. */
                page_size?: components["parameters"]["PageSize"] | undefined;
                sort_by?: components["parameters"]["SortBy"] | undefined;
                subject?: components["parameters"]["Subject"] | undefined;
                "customer.email"?: string | undefined;
                "customer.external_id"?: string | undefined;
                /** @description Fera id or external id. */
                customer_id?: string | undefined;
                "order.id"?: string | undefined;
                "product.id"?: string | undefined;
                state?: string | undefined;
                verified?: boolean | undefined;
                /** @description Free text over ids, e-mail address and name: namesakes come back too. */
                search?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of reviews */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewPage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    getReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The review */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    updateReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewChange"];
            };
        };
        responses: {
            /** @description The changed review */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    deleteReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    listMedia: {
        parameters: {
            query?: {
                page?: components["parameters"]["Page"] | undefined;
                /** @description Above 100 counts as 100, without an error. */
                page_size?: components["parameters"]["PageSize"] | undefined;
                sort_by?: components["parameters"]["SortBy"] | undefined;
                subject?: components["parameters"]["Subject"] | undefined;
                "customer.external_id"?: string | undefined;
                /** @description Fera id or external id. */
                customer_id?: string | undefined;
                "order.id"?: string | undefined;
                "review.id"?: string | undefined;
                state?: string | undefined;
                type?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of media */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaPage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    getMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The photo or video */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Media"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    updateMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MediaChange"];
            };
        };
        responses: {
            /** @description The changed photo or video */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Media"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    deleteMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    listOrders: {
        parameters: {
            query?: {
                page?: components["parameters"]["Page"] | undefined;
                /** @description Above 100 counts as 100, without an error. */
                page_size?: components["parameters"]["PageSize"] | undefined;
                sort_by?: components["parameters"]["SortBy"] | undefined;
                "customer.external_id"?: string | undefined;
                /** @description Fera id or external id. */
                customer_id?: string | undefined;
                external_id?: string | undefined;
                status?: string | undefined;
                /** @description Free text over numbers, ids, e-mail address and name: namesakes come back too. */
                search?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of orders */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    getOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    updateOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderChange"];
            };
        };
        responses: {
            /** @description The changed order */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    deleteOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                page?: components["parameters"]["Page"] | undefined;
                /** @description Above 100 counts as 100, without an error. */
                page_size?: components["parameters"]["PageSize"] | undefined;
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
                    "application/json": components["schemas"]["WebhookPage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyCalls"];
        };
    };
}
