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
            };
        };
        Meta: {
            total_count?: number;
            page?: number;
            page_size?: number;
            page_count?: number;
            limit?: number;
            offset?: number;
        };
        /** Shop */
        Store: {
            id: string;
            name?: string | null;
            platform?: string | null;
            url?: string | null;
            external_id?: string | null;
            public_key?: string | null;
            country_code?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
        };
        /** Rating of a product */
        Rating: {
            subject?: string;
            product_id?: string | null;
            external_product_id?: string | null;
            average: number;
            count: number;
            ungrouped_average?: number;
            ungrouped_count?: number;
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
            external_id?: string | null;
            /** E-mail address */
            email?: string | null;
            /** Name */
            name?: string | null;
            /** First name */
            first_name?: string | null;
            /** Last name */
            last_name?: string | null;
            /** Name shown beside reviews */
            display_name?: string | null;
            /** Short name made by Fera */
            generated_display_name?: string | null;
            /** Wants to stay anonymous */
            is_anonymous?: boolean;
            /** Name is shown */
            is_name_visible?: boolean;
            /** Place is shown */
            is_location_visible?: boolean;
            /** Phone number */
            phone_number?: string | null;
            /** Company */
            company_name?: string | null;
            /** Place shown beside reviews */
            display_location?: string | null;
            /** Place made up by Fera */
            generated_display_location?: string | null;
            /** Country */
            country_code?: string | null;
            /** Region */
            region_name?: string | null;
            /** City */
            city?: string | null;
            /** Postal code */
            zip?: string | null;
            /** Portrait */
            avatar_url?: string | null;
            /** Placeholder portrait */
            default_avatar_url?: string | null;
            /** Ratings given in published reviews */
            rating?: {
                count?: number | null;
                average?: number | null;
            } | null;
            /** How much the customer wrote, ordered and spent */
            counts?: {
                reviews?: number | null;
                average_rating?: number | null;
                media?: number | null;
                orders?: number | null;
                spend?: number | null;
            } | null;
            /** Personal link to the review form */
            submission_url?: string | null;
            /** The shop's notes about the customer */
            notes?: string | null;
            /** The shop's labels for the customer */
            tags?: string[];
            /** Shopper id */
            shopper_id?: string | null;
            /** Unsubscribed from mails */
            unsubscribed?: boolean | null;
            /** State of the request for a review */
            content_request_state?: string | null;
            /** Was asked for a review */
            was_content_requested?: boolean;
            /** Answered the request */
            was_content_submitted?: boolean;
            /** Wrote a review */
            was_review_submitted?: boolean;
            /** Sent photos or videos */
            was_media_submitted?: boolean;
            /** Where the customer came from */
            channel?: string | null;
            channel_code?: string | null;
            import_type_code?: string | null;
            /** Bought something */
            is_verified?: boolean;
            is_from_supplier?: boolean;
            is_synced?: boolean;
            is_test?: boolean;
            /**
             * Customer of the shop since
             * Format: date-time
             */
            external_created_at?: string | null;
            /** Format: date-time */
            external_updated_at?: string | null;
            /**
             * Known to Fera since
             * Format: date-time
             */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
            /** Photos and videos */
            media?: components["schemas"]["Media"][] | null;
        };
        /** Customer as repeated inside another record */
        EmbeddedCustomer: {
            /** Fera's customer id */
            id?: string | null;
            /** The shop's customer id */
            external_id?: string | null;
            /** E-mail address */
            email?: string | null;
            /** Name */
            name?: string | null;
            /** Name shown beside reviews */
            display_name?: string | null;
            /** Short name made by Fera */
            generated_display_name?: string | null;
            /** Place shown beside reviews */
            display_location?: string | null;
            /** Portrait */
            avatar_url?: string | null;
            /** Wants to stay anonymous */
            is_anonymous?: boolean;
            /** Personal link to the review form */
            submission_url?: string | null;
        } | null;
        CustomerChange: {
            email?: string;
            external_id?: string | number | null;
            name?: string | null;
            display_name?: string | null;
            country_code?: string | null;
            region_name?: string | null;
            zip?: string | null;
            display_location?: string | null;
            is_anonymous?: boolean;
            is_name_visible?: boolean;
            is_location_visible?: boolean;
            is_test?: boolean;
            avatar?: string;
            avatar_url?: string;
            /** @description Not documented; sent by a connector in use. */
            phone_number?: string | null;
        };
        /** Review */
        Review: {
            /** Review id */
            id: string;
            /** About a product or the shop */
            subject?: string;
            /** State of moderation */
            state?: string;
            /** Stars */
            rating?: number | null;
            /** Heading */
            heading?: string | null;
            /** Text */
            body?: string | null;
            /** Written by a buyer */
            is_verified?: boolean | null;
            /** Shown without a name */
            is_anonymous?: boolean;
            is_test?: boolean | null;
            is_from_supplier?: boolean | null;
            /** Id at the place it came from */
            external_id?: string | null;
            /** Product */
            product_id?: string | null;
            /** The shop's product id */
            external_product_id?: string | null;
            /** Fera's customer id */
            customer_id?: string | null;
            /** The shop's customer id */
            external_customer_id?: string | null;
            /** Fera's order id */
            order_id?: string | null;
            /** The shop's order id */
            external_order_id?: string | null;
            /** Address of the device the review was sent from */
            remote_ip?: string | null;
            /** The shop's reply */
            store_reply?: {
                body?: string | null;
                created_at?: string | null;
            } | string | null;
            /** Number of photos and videos */
            counts?: Record<string, unknown> | null;
            /** Where it was written */
            channel?: string | null;
            channel_code?: string | null;
            /** Link to the original */
            channel_url?: string | null;
            /** Where it is shown */
            site_front_url?: string | null;
            /** Form it was sent with */
            submission_id?: string | null;
            original_source?: string | null;
            /** The shop may remove it */
            is_deletable?: boolean;
            /** The shop may change it */
            is_changeable?: boolean;
            can_be_edited_by_customer?: boolean;
            recommended_admin_actions?: string[];
            time_left_to_moderate?: string | null;
            is_synced?: boolean;
            is_imported?: boolean;
            /**
             * Written on
             * Format: date-time
             */
            created_at?: string;
            /**
             * Changed on
             * Format: date-time
             */
            updated_at?: string;
            /** The product */
            product?: Record<string, unknown> | null;
            customer?: components["schemas"]["EmbeddedCustomer"];
            /** Photos and videos */
            media?: components["schemas"]["Media"][] | null;
        };
        ReviewChange: {
            rating?: number;
            heading?: string | null;
            body?: string | null;
            state?: string;
            customer_id?: string | null;
            external_customer_id?: string | null;
            avatar?: string;
            store_reply?: {
                body?: string | null;
                /** Format: date-time */
                created_at?: string;
            } | null;
        };
        /** Photo or video */
        Media: {
            /** Media id */
            id: string;
            /** Photo or video */
            type?: string;
            /** About a product or the shop */
            subject?: string;
            /** State of moderation */
            state?: string;
            /** The picture or film */
            url?: string | null;
            /** The picture as sent */
            original_url?: string | null;
            /** Small picture */
            thumbnail_url?: string | null;
            /** Caption */
            caption?: string | null;
            /** Review it belongs to */
            review_id?: string | null;
            review_channel_code?: string | null;
            channel_code?: string | null;
            processing_state?: string | null;
            /** Sent by a buyer */
            is_verified?: boolean | null;
            is_test?: boolean | null;
            /** Product */
            product_id?: string | null;
            /** The shop's product id */
            external_product_id?: string | null;
            /** Fera's customer id */
            customer_id?: string | null;
            /** The shop's customer id */
            external_customer_id?: string | null;
            /** Fera's order id */
            order_id?: string | null;
            /** The shop's order id */
            external_order_id?: string | null;
            /** Form it was sent with */
            submission_id?: string | null;
            /** Where it is shown */
            site_front_url?: string | null;
            /**
             * Sent on
             * Format: date-time
             */
            created_at?: string;
            /**
             * Changed on
             * Format: date-time
             */
            updated_at?: string;
            /** The product */
            product?: Record<string, unknown> | null;
            customer?: components["schemas"]["EmbeddedCustomer"];
        };
        MediaChange: {
            caption?: string | null;
            state?: string;
            customer_id?: string | null;
            external_customer_id?: string | null;
        };
        /** Order */
        Order: {
            /** Fera's order id */
            id: string;
            /** The shop's order id */
            external_id?: string | null;
            /** Order number */
            number?: number | string | null;
            /** Fera's customer id */
            customer_id?: string | null;
            /** The shop's customer id */
            external_customer_id?: string | null;
            /** Buyer's name */
            customer_name?: string | null;
            /** Buyer's e-mail address */
            customer_email?: string | null;
            /** Buyer's phone number */
            phone_number?: string | null;
            /** Billing address */
            billing_address?: components["schemas"]["Address"];
            /** Delivery address */
            shipping_address?: components["schemas"]["Address"];
            /** What was bought */
            line_items?: {
                product_id?: string | null;
                variant_id?: string | null;
                quantity?: number | null;
                name?: string | null;
                total?: number | null;
                total_usd?: number | null;
            }[] | null;
            /** Amount */
            total?: number | null;
            /** Currency */
            currency?: string | null;
            /** Amount in US dollars */
            total_usd?: number | null;
            is_test?: boolean;
            /** Cancelled */
            is_cancelled?: boolean;
            /** Status */
            status?: string | null;
            /**
             * Paid on
             * Format: date-time
             */
            paid_at?: string | null;
            /**
             * Sent on
             * Format: date-time
             */
            fulfilled_at?: string | null;
            /**
             * Delivered on
             * Format: date-time
             */
            delivered_at?: string | null;
            /** Personal link to the review form */
            submission_url?: string | null;
            /** Number of reviews and photos */
            counts?: Record<string, unknown> | null;
            /** Ratings for this order */
            rating?: Record<string, unknown> | null;
            /** Notes on the order */
            notes?: string | null;
            /** Labels of the order */
            tags?: string[];
            /** Where it was ordered */
            source_name?: string | null;
            /**
             * Ordered on
             * Format: date-time
             */
            external_created_at?: string | null;
            /** Format: date-time */
            external_updated_at?: string | null;
            /**
             * Known to Fera since
             * Format: date-time
             */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
            customer?: components["schemas"]["EmbeddedCustomer"];
            /** Photos and videos */
            media?: components["schemas"]["Media"][] | null;
        };
        /** Address */
        Address: {
            company?: string | null;
            name?: string | null;
            address1?: string | null;
            address2?: string | null;
            city_name?: string | null;
            region_name?: string | null;
            country_code?: string | null;
            zip_code?: string | null;
            phone?: string | null;
        } | null;
        OrderChange: {
            customer_id?: string | null;
            external_customer_id?: string | null;
            customer_name?: string | null;
            customer_email?: string | null;
            /** @description Not documented; sent by a connector in use. */
            phone_number?: string | null;
            billing_address?: components["schemas"]["Address"] | null;
            shipping_address?: components["schemas"]["Address"] | null;
            notes?: string | null;
            tags?: string[];
        };
        /** Subscriber */
        Webhook: {
            id: string;
            event_name?: string;
            /** Address that is told */
            url: string;
            status?: string | null;
            is_enabled?: boolean;
            response_code?: number | null;
            /** Format: date-time */
            triggered_at?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
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
                "Retry-After"?: number;
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
                domain?: components["parameters"]["StoreDomain"];
                /** @description Fera's id of the shop (fsto_…). Partner surface only. */
                store_id?: components["parameters"]["StoreId"];
                /** @description The shop's public key (pk_…). Partner surface only. */
                store_public_key?: components["parameters"]["StorePublicKey"];
            };
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
                domain?: components["parameters"]["StoreDomain"];
                /** @description Fera's id of the shop (fsto_…). Partner surface only. */
                store_id?: components["parameters"]["StoreId"];
                /** @description The shop's public key (pk_…). Partner surface only. */
                store_public_key?: components["parameters"]["StorePublicKey"];
            };
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
                page?: components["parameters"]["Page"];
                /** @description Above 100 counts as 100, without an error. */
                page_size?: components["parameters"]["PageSize"];
                sort_by?: components["parameters"]["SortBy"];
                /** @description Letter case does not count. */
                email?: string;
                /** @description The shop system's own id. */
                "customer.external_id"?: string;
                /** @description E-mail address, external id or Fera id; not the name. */
                search?: string;
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
                page?: components["parameters"]["Page"];
                /** @description Above 100 counts as 100, without an error. */
                page_size?: components["parameters"]["PageSize"];
                sort_by?: components["parameters"]["SortBy"];
                subject?: components["parameters"]["Subject"];
                "customer.email"?: string;
                "customer.external_id"?: string;
                /** @description Fera id or external id. */
                customer_id?: string;
                "order.id"?: string;
                "product.id"?: string;
                state?: string;
                verified?: boolean;
                /** @description Free text over ids, e-mail address and name: namesakes come back too. */
                search?: string;
            };
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
                page?: components["parameters"]["Page"];
                /** @description Above 100 counts as 100, without an error. */
                page_size?: components["parameters"]["PageSize"];
                sort_by?: components["parameters"]["SortBy"];
                subject?: components["parameters"]["Subject"];
                "customer.external_id"?: string;
                /** @description Fera id or external id. */
                customer_id?: string;
                "order.id"?: string;
                "review.id"?: string;
                state?: string;
                type?: string;
            };
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
                page?: components["parameters"]["Page"];
                /** @description Above 100 counts as 100, without an error. */
                page_size?: components["parameters"]["PageSize"];
                sort_by?: components["parameters"]["SortBy"];
                "customer.external_id"?: string;
                /** @description Fera id or external id. */
                customer_id?: string;
                external_id?: string;
                status?: string;
                /** @description Free text over numbers, ids, e-mail address and name: namesakes come back too. */
                search?: string;
            };
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
                page?: components["parameters"]["Page"];
                /** @description Above 100 counts as 100, without an error. */
                page_size?: components["parameters"]["PageSize"];
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
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyCalls"];
        };
    };
}
