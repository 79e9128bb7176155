// Generated from specs/fera/openapi.yaml and privacy.yaml by "pnpm generate". Do not edit.

export interface paths {
    "/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers, or find some by e-mail address
         * @description One address may belong to several customers. That the filter compares the whole address is only assumed, so every hit is compared once more by the caller. Neither names nor telephone numbers can be searched for. Documented by the vendor (OA, MG).
         */
        get: operations["listCustomers"];
        put?: never;
        /**
         * Add a customer
         * @description Who writes a review or orders is added by that alone. That an address which the shop has already is refused is assumed. Documented by the vendor (OA, DD).
         */
        post: operations["createCustomer"];
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
                /** @description The id that Fera gave the customer, or the shop system's own. */
                id: string;
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
         * @description Only the members that are sent change, although the verb is PUT. City, notes and tags cannot be changed. Every webhook for `customer_update` gets the whole customer. Documented by the vendor (OA, DD, MG).
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
    "/customers/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that Fera gave the customer, or the shop system's own. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * List the reviews of one customer
         * @description In the short form, without product, customer and media inside: `reviews.list` with `customer_id` answers the whole ones. Documented by the vendor (OA).
         */
        get: operations["listCustomerReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}/media": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that Fera gave the customer, or the shop system's own. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * List the photos and videos of one customer
         * @description In the short form, without product and customer inside: `media.list` with `customer_id` answers the whole ones. Documented by the vendor (OA).
         */
        get: operations["listCustomerMedia"];
        put?: never;
        post?: never;
        delete?: never;
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
         * @description A review may have no customer of its own; the address filter finds it all the same. With a partner's key: the published reviews of any shop, of its products and of itself, without addresses, and without the filters from `source` on. Pages are no snapshot: what is added meanwhile moves the rest. Documented by the vendor (OA, PD).
         */
        get: operations["listReviews"];
        put?: never;
        /**
         * Add a review
         * @description The customer and the product may be named by id or described, and are made where there are none. In which state a review begins that names none is not documented; clients in use always name one. For pictures that are files there is `media.create`. Documented by the vendor (OA, DD).
         */
        post: operations["createReview"];
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
                /** @description The id that Fera gave the review. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Read one review
         * @description With its product, customer and media. Documented by the vendor (OA).
         */
        get: operations["getReview"];
        /**
         * Change some fields of one review
         * @description A verified review answers 405. The embedded customer is changed with updateCustomer only; which customer it belongs to can be changed here. Documented by the vendor (OA, DD).
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
    "/reviews/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that Fera gave the review. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Publish one review
         * @description Its photos and videos are published with it. It may release a reward to the author. An older client was answered with 200 and a message. Documented by the vendor (OA, HC).
         */
        put: operations["approveReview"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that Fera gave the review. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Refuse to publish one review
         * @description Fera mails the author, who may complain. Its photos and videos are declined with it. The review stays on the private surface. An older client was answered with 200 and a message. Documented by the vendor (OA, HC).
         */
        put: operations["declineReview"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/approve_all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish several reviews
         * @description Photos and videos are published with them. Rewards may be released. Where the ids are sent is described contradictorily; the body is assumed. Documented by the vendor (OA, HC). The request is GUESSED from the rest of the API (OA, INF).
         */
        post: operations["approveReviews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/decline_all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse to publish several reviews
         * @description Fera mails the authors. Photos and videos are declined, too. Where the ids are sent is described contradictorily; the body is assumed. Documented by the vendor (OA, HC). The request is GUESSED from the rest of the API (OA, INF).
         */
        post: operations["declineReviews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/delete_all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove several reviews
         * @description Their photos and videos go with them. Whether one that may not be removed keeps the others is not documented. Where the ids are sent is described contradictorily; the body is assumed. Documented by the vendor (OA). The request is GUESSED from the rest of the API (OA, INF).
         */
        post: operations["deleteReviews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/update_all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change several reviews in the same way
         * @description Which members may be sent is not documented; those of a change of one review are assumed. Where the ids are sent is described contradictorily; the body is assumed. Documented by the vendor (OA). The request is GUESSED from the rest of the API (OA, INF).
         */
        post: operations["updateReviews"];
        delete?: never;
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
         * @description There is no search by e-mail address; media are reached through a customer or a review. That a partner may list published ones is inferred from the public surface. Documented by the vendor (OA).
         */
        get: operations["listMedia"];
        put?: never;
        /**
         * Add a photo or video
         * @description As a file in the form, or as JSON. It may belong to a review, or stand alone. Documented by the vendor (OA, DD, RB).
         */
        post: operations["createMedia"];
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
                /** @description The id that Fera gave the photo or video. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Read one photo or video
         * @description With its product and its customer. Documented by the vendor (OA).
         */
        get: operations["getMedia"];
        /**
         * Change the caption of one photo or video
         * @description Or whose it is, or the file itself. What is not named stays. Documented by the vendor (OA).
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
    "/media/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that Fera gave the photo or video. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Publish one photo or video
         * @description It may release a reward to who sent it. An older client was answered with 200 and a message. Documented by the vendor (OA, HC).
         */
        put: operations["approveMedia"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that Fera gave the photo or video. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Refuse to publish one photo or video
         * @description That Fera mails who sent it, as it does for a review, is not ruled out. An older client was answered with 200 and a message. Documented by the vendor (OA).
         */
        put: operations["declineMedia"];
        post?: never;
        delete?: never;
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
        /**
         * Add an order
         * @description Fera asks its customer for a review some days after it was sent. Setting `fulfilled_at` or `delivered_at` may start that. Documented by the vendor (OA, MG, HC).
         */
        post: operations["createOrder"];
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
                /** @description The id that Fera gave the order, or the shop system's own. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Read one order
         * @description That the shop system's own id works here, too, is said by the partner pages only. Documented by the vendor (OA, SEED).
         */
        get: operations["getOrder"];
        /**
         * Change some fields of one order
         * @description What is not named stays. Setting when it was sent or delivered may start requests for reviews. Documented by the vendor (OA, MG).
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
    "/orders/{id}/pay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that Fera gave the order, or the shop system's own. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Say that an order was paid
         * @description An older client was refused with 400 where it was paid already. An older client was answered with 200 and a message. Documented by the vendor (OA, RB).
         */
        put: operations["payOrder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{id}/deliver": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that Fera gave the order, or the shop system's own. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Say that an order arrived
         * @description It may start requests for reviews. An older client was answered with 200 and a message. Documented by the vendor (OA, HC).
         */
        put: operations["deliverOrder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{id}/fulfill": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that Fera gave the order, or the shop system's own. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Say that an order was sent
         * @description It may start requests for reviews. An older client was answered with 200 and a message. Documented by the vendor (OA, HC).
         */
        put: operations["fulfillOrder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products
         * @description That a partner may list them is inferred from the public surface. Documented by the vendor (OA).
         */
        get: operations["listProducts"];
        put?: never;
        /**
         * Add a product
         * @description A review that names a product which Fera does not know adds it, too. Documented by the vendor (OA, DD).
         */
        post: operations["createProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that Fera gave the product, or the shop system's own. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Read one product
         * @description A product of which the shop's own id is `reviews`, `media` or `ratings` cannot be read by it. Documented by the vendor (OA).
         */
        get: operations["getProduct"];
        /**
         * Change some fields of one product
         * @description What is not named stays. Documented by the vendor (OA).
         */
        put: operations["updateProduct"];
        post?: never;
        /**
         * Remove one product
         * @description What becomes of its reviews is not documented. Documented by the vendor (OA).
         */
        delete: operations["deleteProduct"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that Fera gave the product, or the shop system's own. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * List the reviews of one product
         * @description In the short form, without product, customer and media inside. That a partner may list published ones is inferred. Documented by the vendor (OA).
         */
        get: operations["listProductReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{id}/media": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that Fera gave the product, or the shop system's own. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * List the photos and videos of one product
         * @description In the short form, without product and customer inside. Documented by the vendor (OA).
         */
        get: operations["listProductMedia"];
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
            path: {
                /** @description The id that Fera gave the product, or the shop system's own. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Read the rating of one product
         * @description Published reviews only. Documented by the vendor (OA, PD).
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
    "/products/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the reviews of all products
         * @description Those of the shop itself are left out. Documented by the vendor (OA).
         */
        get: operations["listReviewsOfProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the photos and videos of all products
         * @description Those that belong to no product are left out. Documented by the vendor (OA).
         */
        get: operations["listMediaOfProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the ratings of products
         * @description Sorted by `count` or `average`, such as `count:desc`. Documented for partners as a reading of product ratings; that it is this call is inferred. Documented by the vendor (OA, PD).
         */
        get: operations["listRatings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/store": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the shop this key belongs to
         * @description On the partner surface it also answers whether a site uses Fera at all: 404 where it does not, presumably. Documented by the vendor (OA, PD).
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
    "/store/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the rating of the shop
         * @description Of the shop itself, not of its products. That a partner may read it is inferred. Documented by the vendor (OA).
         */
        get: operations["getStoreRating"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/store/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the reviews of the shop itself
         * @description Not those of products. That a partner may list published ones is inferred. Documented by the vendor (OA).
         */
        get: operations["listStoreReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/store/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the photos and videos of the shop itself
         * @description Those that belong to no product. That a partner may list published ones is inferred. Documented by the vendor (OA).
         */
        get: operations["listStoreMedia"];
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
         * @description Webhooks made by an app are missing from the shop's own list. Documented by the vendor (OA, DD).
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Have an address told about one kind of change
         * @description Fera may send an empty delivery at once, to see whether somebody listens. What an app makes is removed with the app. Documented by the vendor (OA, DD, HC).
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that Fera gave the webhook. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Read one webhook
         * @description With what the address last answered. Documented by the vendor (OA).
         */
        get: operations["getWebhook"];
        /**
         * Change one webhook
         * @description What is not named stays. Documented by the vendor (OA).
         */
        put: operations["updateWebhook"];
        post?: never;
        /**
         * Tell an address nothing any more
         * @description Nothing is sent to it from then on. Documented by the vendor (OA).
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that Fera gave the webhook. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Send a delivery to try an address
         * @description Its `status` and `response_code` are those of this delivery from then on. Documented by the vendor (OA).
         */
        put: operations["testWebhook"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask the merchant whether the app may be installed
         * @description An address to send a browser to, not a call. `shop`, `store_id` and `store_public_key` are taken in place of `store`, too. Documented by the vendor (DD, RB). The answer is GUESSED from the rest of the API (INF).
         */
        get: operations["authorizeApp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a code for a token
         * @description Documented as the usual exchange of OAuth 2; neither request nor answer is shown. Whether a token ends is not documented. Documented by the vendor (DD). The request is GUESSED from the rest of the API (INF). The answer is GUESSED from the rest of the API (INF).
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a token worthless
         * @description As the vendor's own library does it. Not documented, but seen in code that calls it (RB). The answer is GUESSED from the rest of the API (INF).
         */
        post: operations["revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    review_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A review was added
         * @description The record as it is now.
         */
        post: operations["onReviewCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    review_update: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A review was changed
         * @description The record as it is now.
         */
        post: operations["onReviewUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    review_delete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A review was removed
         * @description The record comes once more, as it was.
         */
        post: operations["onReviewDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    review_approve: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A review was published
         * @description The record as it is now.
         */
        post: operations["onReviewApproved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    review_decline: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A review was declined
         * @description The record as it is now.
         */
        post: operations["onReviewDeclined"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    media_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A photo or video was added
         * @description The record as it is now.
         */
        post: operations["onMediaCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    media_update: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A photo or video was changed
         * @description The record as it is now.
         */
        post: operations["onMediaUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    media_delete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A photo or video was removed
         * @description The record comes once more, as it was.
         */
        post: operations["onMediaDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    media_approve: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A photo or video was published
         * @description The record as it is now.
         */
        post: operations["onMediaApproved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    media_decline: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A photo or video was declined
         * @description The record as it is now.
         */
        post: operations["onMediaDeclined"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    customer_create: {
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
         * @description The record as it is now.
         */
        post: operations["onCustomerCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    customer_update: {
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
         * @description The record as it is now.
         */
        post: operations["onCustomerUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    customer_delete: {
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
         * @description The record comes once more, as it was.
         */
        post: operations["onCustomerDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    app_uninstalled: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A shop removed the app
         * @description Sent to apps only, with a token signed with the app's secret. What it carries is not known.
         */
        post: operations["onAppUninstalled"];
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
         * Customer
         * @description What only answers seen in code hold is the telephone number, first and last name, the company, `shopper_id`, `unsubscribed`, the channel, and what became of requests for reviews.
         */
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
            /**
             * Name shown beside reviews
             * @description `Anonymous` for who does not want to be named.
             */
            display_name?: (string | null) | undefined;
            /**
             * Short name made by Fera
             * @description Such as `Dana R.`
             */
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
            /**
             * Country
             * @description Two letters (ISO 3166).
             */
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
                /** @description Stars, from 1 to 5. */
                average?: (number | null) | undefined;
            } | null) | undefined;
            /**
             * How much the customer wrote, ordered and spent
             * @description Unpublished content counts, too. The numbers follow some seconds later.
             */
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
            /** @description The site it came from. */
            channel_code?: (string | null) | undefined;
            /** @description How it was imported. */
            import_type_code?: (string | null) | undefined;
            /** Bought something */
            is_verified?: boolean | undefined;
            /** @description From a supplier of the shop. */
            is_from_supplier?: boolean | undefined;
            is_synced?: boolean | undefined;
            /** @description Made to try something. */
            is_test?: boolean | undefined;
            /**
             * Customer of the shop since
             * Format: date-time
             */
            external_created_at?: (string | null) | undefined;
            /**
             * Format: date-time
             * @description When the shop system changed it.
             */
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
        /**
         * Customer as repeated inside another record
         * @description The whole customer without its media. A partner's key sees less: neither address, name nor shop's id, only what is shown beside reviews.
         */
        EmbeddedCustomer: {
            /** Fera's customer id */
            id?: (string | null) | undefined;
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
            /**
             * Name shown beside reviews
             * @description `Anonymous` for who does not want to be named.
             */
            display_name?: (string | null) | undefined;
            /**
             * Short name made by Fera
             * @description Such as `Dana R.`
             */
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
            /**
             * Country
             * @description Two letters (ISO 3166).
             */
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
                /** @description Stars, from 1 to 5. */
                average?: (number | null) | undefined;
            } | null) | undefined;
            /**
             * How much the customer wrote, ordered and spent
             * @description Unpublished content counts, too. The numbers follow some seconds later.
             */
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
            /** @description The site it came from. */
            channel_code?: (string | null) | undefined;
            /** @description How it was imported. */
            import_type_code?: (string | null) | undefined;
            /** Bought something */
            is_verified?: boolean | undefined;
            /** @description From a supplier of the shop. */
            is_from_supplier?: boolean | undefined;
            is_synced?: boolean | undefined;
            /** @description Made to try something. */
            is_test?: boolean | undefined;
            /**
             * Customer of the shop since
             * Format: date-time
             */
            external_created_at?: (string | null) | undefined;
            /**
             * Format: date-time
             * @description When the shop system changed it.
             */
            external_updated_at?: (string | null) | undefined;
            /**
             * Known to Fera since
             * Format: date-time
             */
            created_at?: string | undefined;
            /** Format: date-time */
            updated_at?: string | undefined;
        } | null;
        /** New customer */
        NewCustomer: {
            /** Format: email */
            email: string;
            /** @description The shop system's own id. */
            external_id?: (string | number | null) | undefined;
            name?: (string | null) | undefined;
            /** @description Shown beside reviews, in place of the short name that Fera makes. */
            display_name?: (string | null) | undefined;
            /** @description Two letters. */
            country_code?: (string | null) | undefined;
            region_name?: (string | null) | undefined;
            /** @description Postal code. */
            zip?: (string | null) | undefined;
            /** @description Shown beside reviews, in place of the one that Fera makes. */
            display_location?: (string | null) | undefined;
            /** @description Shown without a name. */
            is_anonymous?: boolean | undefined;
            /** @description The name is shown beside reviews. */
            is_name_visible?: boolean | undefined;
            /** @description The place is shown beside reviews. */
            is_location_visible?: boolean | undefined;
            /** @description Made to try something. */
            is_test?: boolean | undefined;
            /** @description A picture to store, presumably as an address or a `data:` text. */
            avatar?: string | undefined;
            /** @description The address of a portrait. */
            avatar_url?: string | undefined;
            /** @description Not documented; sent by a connector in use. */
            phone_number?: (string | null) | undefined;
        };
        /**
         * Change of a customer
         * @description That null clears a field is assumed.
         */
        CustomerChange: {
            /** Format: email */
            email?: string | undefined;
            /** @description The shop system's own id. */
            external_id?: (string | number | null) | undefined;
            name?: (string | null) | undefined;
            /** @description Shown beside reviews, in place of the short name that Fera makes. */
            display_name?: (string | null) | undefined;
            /** @description Two letters. */
            country_code?: (string | null) | undefined;
            region_name?: (string | null) | undefined;
            /** @description Postal code. */
            zip?: (string | null) | undefined;
            /** @description Shown beside reviews, in place of the one that Fera makes. */
            display_location?: (string | null) | undefined;
            /** @description Shown without a name. */
            is_anonymous?: boolean | undefined;
            /** @description The name is shown beside reviews. */
            is_name_visible?: boolean | undefined;
            /** @description The place is shown beside reviews. */
            is_location_visible?: boolean | undefined;
            /** @description Made to try something. */
            is_test?: boolean | undefined;
            /** @description A picture to store, presumably as an address or a `data:` text. */
            avatar?: string | undefined;
            /** @description The address of a portrait. */
            avatar_url?: string | undefined;
            /** @description Not documented; sent by a connector in use. */
            phone_number?: (string | null) | undefined;
        };
        /**
         * The customer of a new record
         * @description Found by either id or by address; else a customer is made.
         */
        CustomerReference: {
            /** @description The shop system's own id. */
            external_id?: (string | number) | undefined;
            /** Format: email */
            email?: string | undefined;
            name?: string | undefined;
        };
        /**
         * Review
         * @description A partner's key sees published ones only. What only answers seen in code hold is the device's address, what may be done with the review, and where it came from.
         */
        Review: {
            /** Review id */
            id: string;
            /** About a product or the shop */
            subject?: components["schemas"]["SubjectOf"] | undefined;
            /** State of moderation */
            state?: components["schemas"]["State"] | undefined;
            /**
             * Stars
             * @description From 1 to 5.
             */
            rating?: (number | null) | undefined;
            /** Heading */
            heading?: (string | null) | undefined;
            /** Text */
            body?: (string | null) | undefined;
            /** Written by a buyer */
            is_verified?: (boolean | null) | undefined;
            /** Shown without a name */
            is_anonymous?: boolean | undefined;
            /** @description Made to try something. */
            is_test?: (boolean | null) | undefined;
            /** @description From a supplier of the shop. */
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
            /**
             * The shop's reply
             * @description A text alone in some answers seen in code.
             */
            store_reply?: ({
                body?: (string | null) | undefined;
                created_at?: (string | null) | undefined;
                /** @description Who replies. In an older fixture only. */
                name?: (string | null) | undefined;
                /** @description In an older fixture only. */
                avatar?: (string | null) | undefined;
            } | string | null) | undefined;
            /** Number of photos and videos */
            counts?: ({
                media?: number | undefined;
                photos?: number | undefined;
                videos?: number | undefined;
            } | null) | undefined;
            /** Where it was written */
            channel?: (string | null) | undefined;
            channel_code?: components["schemas"]["Channel"] | undefined;
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
            /** @description The author may still change it. */
            can_be_edited_by_customer?: boolean | undefined;
            /** @description What Fera's admin pages offer. */
            recommended_admin_actions?: string[] | undefined;
            /** @description Until Fera decides by itself. */
            time_left_to_moderate?: (string | null) | undefined;
            is_synced?: boolean | undefined;
            /** @description It was brought over from elsewhere. */
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
            product?: components["schemas"]["EmbeddedProduct"] | undefined;
            customer?: components["schemas"]["EmbeddedCustomer"] | undefined;
            /** Photos and videos */
            media?: (components["schemas"]["Media"][] | null) | undefined;
        };
        /** New review */
        NewReview: {
            rating: number;
            heading?: (string | null) | undefined;
            body?: (string | null) | undefined;
            state?: components["schemas"]["State"] | undefined;
            /** @description Photos and videos to add. As JSON presumably addresses or `data:` texts; for files there is `media.create`. */
            media?: string[] | undefined;
            /**
             * Format: date-time
             * @description When it was written.
             */
            created_at?: string | undefined;
            /** @description From a supplier of the shop. */
            is_from_supplier?: boolean | undefined;
            /** @description Written by a buyer. */
            is_verified?: boolean | undefined;
            /** @description The customer, by Fera's id or the shop system's own. */
            customer_id?: (string | null) | undefined;
            /** @description The customer, by the shop system's own id. */
            external_customer_id?: (string | null) | undefined;
            /** @description The product, by Fera's id or the shop system's own. */
            product_id?: (string | null) | undefined;
            /** @description The product, by the shop system's own id. */
            external_product_id?: (string | null) | undefined;
            /** @description The order, by Fera's id or the shop system's own. */
            order_id?: (string | null) | undefined;
            /** @description The order, by the shop system's own id. */
            external_order_id?: (string | null) | undefined;
            /** @description A portrait to store, presumably as an address or a `data:` text. */
            avatar?: string | undefined;
            store_reply?: components["schemas"]["StoreReplyChange"] | undefined;
            customer?: components["schemas"]["CustomerReference"] | undefined;
            product?: components["schemas"]["ProductReference"] | undefined;
        };
        /**
         * Change of a review
         * @description That null clears a field is assumed.
         */
        ReviewChange: {
            rating?: number | undefined;
            heading?: (string | null) | undefined;
            body?: (string | null) | undefined;
            state?: components["schemas"]["State"] | undefined;
            /** @description Photos and videos to add. As JSON presumably addresses or `data:` texts; for files there is `media.create`. */
            media?: string[] | undefined;
            /**
             * Format: date-time
             * @description When it was written.
             */
            created_at?: string | undefined;
            /** @description From a supplier of the shop. */
            is_from_supplier?: boolean | undefined;
            /** @description Written by a buyer. */
            is_verified?: boolean | undefined;
            /** @description The customer, by Fera's id or the shop system's own. */
            customer_id?: (string | null) | undefined;
            /** @description The customer, by the shop system's own id. */
            external_customer_id?: (string | null) | undefined;
            /** @description The product, by Fera's id or the shop system's own. */
            product_id?: (string | null) | undefined;
            /** @description The product, by the shop system's own id. */
            external_product_id?: (string | null) | undefined;
            /** @description The order, by Fera's id or the shop system's own. */
            order_id?: (string | null) | undefined;
            /** @description The order, by the shop system's own id. */
            external_order_id?: (string | null) | undefined;
            /** @description A portrait to store, presumably as an address or a `data:` text. */
            avatar?: string | undefined;
            store_reply?: components["schemas"]["StoreReplyChange"] | undefined;
        };
        /** Several reviews */
        ReviewIds: {
            ids: string[];
        };
        /** The same change of several reviews */
        ReviewsChange: {
            /** @description Fera's ids. */
            ids: string[];
            data: components["schemas"]["ReviewChange"];
        };
        /** Why something is not published */
        Reasons: {
            /** @description The words are not documented. Fera's help names spam, offence, an invented customer, somebody who is none, and what was there before. */
            reasons: string[];
        };
        /** Photo or video */
        Media: {
            /** Media id */
            id: string;
            /** Photo or video */
            type?: ("photo" | "video" | (string & {})) | undefined;
            /** About a product or the shop */
            subject?: components["schemas"]["SubjectOf"] | undefined;
            /** State of moderation */
            state?: components["schemas"]["State"] | undefined;
            /** The picture or film */
            url?: (string | null) | undefined;
            /**
             * The picture as sent
             * @description Seen in code only.
             */
            original_url?: (string | null) | undefined;
            /** Small picture */
            thumbnail_url?: (string | null) | undefined;
            /** Caption */
            caption?: (string | null) | undefined;
            /** Review it belongs to */
            review_id?: (string | null) | undefined;
            review_channel_code?: components["schemas"]["Channel"] | undefined;
            channel_code?: components["schemas"]["Channel"] | undefined;
            /** @description `processed` is seen; the others are assumed. */
            processing_state?: ("pending" | "processing" | "processed" | "failed" | (string & {}) | null) | undefined;
            /** Sent by a buyer */
            is_verified?: (boolean | null) | undefined;
            /** @description Made to try something. */
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
            product?: components["schemas"]["EmbeddedProduct"] | undefined;
            customer?: components["schemas"]["EmbeddedCustomer"] | undefined;
        };
        /** New photo or video */
        NewMedia: {
            file: components["schemas"]["FileAsText"];
            /** @description The review it belongs to; none for one that stands alone. */
            review_id?: (string | null) | undefined;
            caption?: (string | null) | undefined;
            state?: components["schemas"]["State"] | undefined;
            /** @description The channel of the review it belongs to. */
            review_channel_code?: (string | null) | undefined;
            /** @description Sent by a buyer. */
            is_verified?: boolean | undefined;
            /** @description The customer, by Fera's id or the shop system's own. */
            customer_id?: (string | null) | undefined;
            /** @description The customer, by the shop system's own id. */
            external_customer_id?: (string | null) | undefined;
            /** @description The product, by Fera's id or the shop system's own. */
            product_id?: (string | null) | undefined;
            /** @description The product, by the shop system's own id. */
            external_product_id?: (string | null) | undefined;
            /** @description The order, by Fera's id or the shop system's own. */
            order_id?: (string | null) | undefined;
            /** @description The order, by the shop system's own id. */
            external_order_id?: (string | null) | undefined;
            customer?: components["schemas"]["CustomerReference"] | undefined;
            product?: components["schemas"]["ProductReference"] | undefined;
        };
        /**
         * Change of a photo or video
         * @description That null clears a field is assumed.
         */
        MediaChange: {
            file?: components["schemas"]["FileAsText"] | undefined;
            /** @description The review it belongs to; none for one that stands alone. */
            review_id?: (string | null) | undefined;
            caption?: (string | null) | undefined;
            state?: components["schemas"]["State"] | undefined;
            /** @description The channel of the review it belongs to. */
            review_channel_code?: (string | null) | undefined;
            /** @description Sent by a buyer. */
            is_verified?: boolean | undefined;
            /** @description The customer, by Fera's id or the shop system's own. */
            customer_id?: (string | null) | undefined;
            /** @description The customer, by the shop system's own id. */
            external_customer_id?: (string | null) | undefined;
            /** @description The product, by Fera's id or the shop system's own. */
            product_id?: (string | null) | undefined;
            /** @description The product, by the shop system's own id. */
            external_product_id?: (string | null) | undefined;
            /** @description The order, by Fera's id or the shop system's own. */
            order_id?: (string | null) | undefined;
            /** @description The order, by the shop system's own id. */
            external_order_id?: (string | null) | undefined;
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
            /**
             * Buyer's phone number
             * @description Seen in code only.
             */
            phone_number?: (string | null) | undefined;
            /** Billing address */
            billing_address?: components["schemas"]["Address"] | undefined;
            /** Delivery address */
            shipping_address?: components["schemas"]["Address"] | undefined;
            /** What was bought */
            line_items?: (components["schemas"]["LineItem"][] | null) | undefined;
            /** Amount */
            total?: (number | null) | undefined;
            /** Currency */
            currency?: (string | null) | undefined;
            /** Amount in US dollars */
            total_usd?: (number | null) | undefined;
            /** @description Made to try something. */
            is_test?: boolean | undefined;
            /** Cancelled */
            is_cancelled?: boolean | undefined;
            /** Status */
            status?: ("paid" | "fulfilled" | "delivered" | (string & {}) | null) | undefined;
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
            counts?: ({
                reviews?: number | undefined;
                average_rating?: (number | null) | undefined;
                media?: number | undefined;
            } | null) | undefined;
            /** Ratings for this order */
            rating?: ({
                count?: (number | null) | undefined;
                /** @description Stars, from 1 to 5. */
                average?: (number | null) | undefined;
            } | null) | undefined;
            /** Notes on the order */
            notes?: (string | null) | undefined;
            /** Labels of the order */
            tags?: string[] | undefined;
            /**
             * Where it was ordered
             * @description Seen in code only.
             */
            source_name?: (string | null) | undefined;
            /**
             * Ordered on
             * Format: date-time
             */
            external_created_at?: (string | null) | undefined;
            /**
             * Format: date-time
             * @description When the shop system changed it.
             */
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
        /** New order */
        NewOrder: {
            /** @description The shop system's own id. */
            external_id: string;
            /** @description The customer, by Fera's id or the shop system's own. */
            customer_id?: (string | null) | undefined;
            /** @description The customer, by the shop system's own id. */
            external_customer_id?: (string | null) | undefined;
            /** @description As the customer knows it. */
            number?: (number | string | null) | undefined;
            /** @description In the currency of the order. */
            total?: (number | null) | undefined;
            /** @description The same in US dollars. */
            total_usd?: (number | null) | undefined;
            /** @description What was bought. */
            line_items?: components["schemas"]["LineItem"][] | undefined;
            customer_name?: (string | null) | undefined;
            /** Format: email */
            customer_email?: (string | null) | undefined;
            /** @description Not documented; sent by a connector in use. */
            phone_number?: (string | null) | undefined;
            /** @description Not documented; sent by a connector in use. */
            source_name?: (string | null) | undefined;
            billing_address?: (components["schemas"]["Address"] | null) | undefined;
            shipping_address?: (components["schemas"]["Address"] | null) | undefined;
            /** @description It was taken back. */
            is_cancelled?: boolean | undefined;
            /** @description Made to try something. */
            is_test?: boolean | undefined;
            /**
             * Format: date-time
             * @description When it was ordered.
             */
            external_created_at?: (string | null) | undefined;
            /**
             * Format: date-time
             * @description When the shop system changed it.
             */
            external_updated_at?: (string | null) | undefined;
            /**
             * Format: date-time
             * @description When it was sent. May start requests for reviews.
             */
            fulfilled_at?: (string | null) | undefined;
            /**
             * Format: date-time
             * @description When it was paid.
             */
            paid_at?: (string | null) | undefined;
            /**
             * Format: date-time
             * @description May start requests for reviews.
             */
            delivered_at?: (string | null) | undefined;
            /** @description The shop's own notes. */
            notes?: (string | null) | undefined;
            /** @description The shop's own labels. */
            tags?: string[] | undefined;
            customer?: components["schemas"]["CustomerReference"] | undefined;
        };
        /**
         * Change of an order
         * @description That null clears a field is assumed.
         */
        OrderChange: {
            /** @description The shop system's own id. */
            external_id?: string | undefined;
            /** @description The customer, by Fera's id or the shop system's own. */
            customer_id?: (string | null) | undefined;
            /** @description The customer, by the shop system's own id. */
            external_customer_id?: (string | null) | undefined;
            /** @description As the customer knows it. */
            number?: (number | string | null) | undefined;
            /** @description In the currency of the order. */
            total?: (number | null) | undefined;
            /** @description The same in US dollars. */
            total_usd?: (number | null) | undefined;
            /** @description What was bought. */
            line_items?: components["schemas"]["LineItem"][] | undefined;
            customer_name?: (string | null) | undefined;
            /** Format: email */
            customer_email?: (string | null) | undefined;
            /** @description Not documented; sent by a connector in use. */
            phone_number?: (string | null) | undefined;
            /** @description Not documented; sent by a connector in use. */
            source_name?: (string | null) | undefined;
            billing_address?: (components["schemas"]["Address"] | null) | undefined;
            shipping_address?: (components["schemas"]["Address"] | null) | undefined;
            /** @description It was taken back. */
            is_cancelled?: boolean | undefined;
            /** @description Made to try something. */
            is_test?: boolean | undefined;
            /**
             * Format: date-time
             * @description When it was ordered.
             */
            external_created_at?: (string | null) | undefined;
            /**
             * Format: date-time
             * @description When the shop system changed it.
             */
            external_updated_at?: (string | null) | undefined;
            /**
             * Format: date-time
             * @description When it was sent. May start requests for reviews.
             */
            fulfilled_at?: (string | null) | undefined;
            /**
             * Format: date-time
             * @description When it was paid.
             */
            paid_at?: (string | null) | undefined;
            /**
             * Format: date-time
             * @description May start requests for reviews.
             */
            delivered_at?: (string | null) | undefined;
            /** @description The shop's own notes. */
            notes?: (string | null) | undefined;
            /** @description The shop's own labels. */
            tags?: string[] | undefined;
        };
        /** One line of an order */
        LineItem: {
            /** @description The product; by which of its ids is not documented. */
            product_id?: (string | null) | undefined;
            /** @description Which variant of the product. */
            variant_id?: (string | null) | undefined;
            quantity?: (number | null) | undefined;
            name?: (string | null) | undefined;
            total?: (number | null) | undefined;
            /** @description The same in US dollars. */
            total_usd?: (number | null) | undefined;
            /** @description Sent by a connector in use. */
            price?: (number | null) | undefined;
        };
        /** Address */
        Address: {
            company?: (string | null) | undefined;
            name?: (string | null) | undefined;
            /** @description Street and number. */
            address1?: (string | null) | undefined;
            address2?: (string | null) | undefined;
            city_name?: (string | null) | undefined;
            region_name?: (string | null) | undefined;
            /** @description Two letters (ISO 3166). */
            country_code?: (string | null) | undefined;
            /** @description Postal code. */
            zip_code?: (string | null) | undefined;
            phone?: (string | null) | undefined;
        } | null;
        /** Product */
        Product: {
            /** Fera's product id */
            id: string;
            /** The shop's product id */
            external_id?: (string | null) | undefined;
            /** Name */
            name?: (string | null) | undefined;
            /** Its page */
            url?: (string | null) | undefined;
            /** @description The last part of its page's address. */
            handle?: (string | null) | undefined;
            /** Small picture */
            thumbnail_url?: (string | null) | undefined;
            /** Picture */
            image_url?: (string | null) | undefined;
            /** Rating by published reviews */
            rating?: ({
                count?: (number | null) | undefined;
                /** @description Stars, from 1 to 5. */
                average?: (number | null) | undefined;
            } | null) | undefined;
            /** Number of reviews and photos */
            counts?: ({
                reviews?: number | undefined;
                media?: number | undefined;
                photos?: number | undefined;
                videos?: number | undefined;
            } | null) | undefined;
            /** @description Whether the shop shows it. */
            is_visible?: (boolean | null) | undefined;
            /** @description The shop's own labels. */
            tags?: string[] | undefined;
            price?: (number | string | null) | undefined;
            /** @description How many are left. */
            stock?: (number | null) | undefined;
            /** @description Whether any are left. */
            in_stock?: (boolean | null) | undefined;
            /** @description The kind of product. */
            type?: (string | null) | undefined;
            /** Stock keeping unit */
            sku?: (string | null) | undefined;
            brand?: (string | null) | undefined;
            global_id?: (string | null) | undefined;
            /** @description Universal product code. */
            upc?: (string | null) | undefined;
            /** @description Global trade item number. */
            gtin?: (string | null) | undefined;
            /** The maker's number */
            mpn?: (string | null) | undefined;
            /** @description What its barcode says. */
            barcode?: (string | null) | undefined;
            status?: components["schemas"]["ProductStatus"] | undefined;
            /**
             * In the shop since
             * Format: date-time
             */
            external_created_at?: (string | null) | undefined;
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
        /**
         * Product as repeated inside another record
         * @description The whole product without its media.
         */
        EmbeddedProduct: {
            /** Fera's product id */
            id?: (string | null) | undefined;
            /** The shop's product id */
            external_id?: (string | null) | undefined;
            /** Name */
            name?: (string | null) | undefined;
            /** Its page */
            url?: (string | null) | undefined;
            /** @description The last part of its page's address. */
            handle?: (string | null) | undefined;
            /** Small picture */
            thumbnail_url?: (string | null) | undefined;
            /** Picture */
            image_url?: (string | null) | undefined;
            /** Rating by published reviews */
            rating?: ({
                count?: (number | null) | undefined;
                /** @description Stars, from 1 to 5. */
                average?: (number | null) | undefined;
            } | null) | undefined;
            /** Number of reviews and photos */
            counts?: ({
                reviews?: number | undefined;
                media?: number | undefined;
                photos?: number | undefined;
                videos?: number | undefined;
            } | null) | undefined;
            /** @description Whether the shop shows it. */
            is_visible?: (boolean | null) | undefined;
            /** @description The shop's own labels. */
            tags?: string[] | undefined;
            price?: (number | string | null) | undefined;
            /** @description How many are left. */
            stock?: (number | null) | undefined;
            /** @description Whether any are left. */
            in_stock?: (boolean | null) | undefined;
            /** @description The kind of product. */
            type?: (string | null) | undefined;
            /** Stock keeping unit */
            sku?: (string | null) | undefined;
            brand?: (string | null) | undefined;
            global_id?: (string | null) | undefined;
            /** @description Universal product code. */
            upc?: (string | null) | undefined;
            /** @description Global trade item number. */
            gtin?: (string | null) | undefined;
            /** The maker's number */
            mpn?: (string | null) | undefined;
            /** @description What its barcode says. */
            barcode?: (string | null) | undefined;
            status?: components["schemas"]["ProductStatus"] | undefined;
            /**
             * In the shop since
             * Format: date-time
             */
            external_created_at?: (string | null) | undefined;
            /**
             * Known to Fera since
             * Format: date-time
             */
            created_at?: string | undefined;
            /** Format: date-time */
            updated_at?: string | undefined;
        } | null;
        /** New product */
        NewProduct: {
            name: string;
            /** @description The shop system's own id. */
            external_id?: (string | number | null) | undefined;
            /** @description The product's page. */
            url?: (string | null) | undefined;
            thumbnail_url?: (string | null) | undefined;
            price?: (number | null) | undefined;
            /** @description Stock keeping unit. */
            sku?: (string | null) | undefined;
            global_id?: (string | null) | undefined;
            /** @description Universal product code. */
            upc?: (string | null) | undefined;
            /** @description Global trade item number. */
            gtin?: (string | null) | undefined;
            /** @description The maker's number. */
            mpn?: (string | null) | undefined;
            /** @description What its barcode says. */
            barcode?: (string | null) | undefined;
            brand?: (string | null) | undefined;
            /** @description The last part of its page's address. */
            handle?: (string | null) | undefined;
            /** @description The shop's own labels. */
            tags?: string[] | undefined;
            /** @description How many are left. */
            stock?: (number | null) | undefined;
            status?: components["schemas"]["ProductStatus"] | undefined;
        };
        /** Change of a product */
        ProductChange: {
            name?: string | undefined;
            /** @description The shop system's own id. */
            external_id?: (string | number | null) | undefined;
            /** @description The product's page. */
            url?: (string | null) | undefined;
            thumbnail_url?: (string | null) | undefined;
            price?: (number | null) | undefined;
            /** @description Stock keeping unit. */
            sku?: (string | null) | undefined;
            global_id?: (string | null) | undefined;
            /** @description Universal product code. */
            upc?: (string | null) | undefined;
            /** @description Global trade item number. */
            gtin?: (string | null) | undefined;
            /** @description The maker's number. */
            mpn?: (string | null) | undefined;
            /** @description What its barcode says. */
            barcode?: (string | null) | undefined;
            brand?: (string | null) | undefined;
            /** @description The last part of its page's address. */
            handle?: (string | null) | undefined;
            /** @description The shop's own labels. */
            tags?: string[] | undefined;
            /** @description How many are left. */
            stock?: (number | null) | undefined;
            status?: components["schemas"]["ProductStatus"] | undefined;
        };
        /**
         * The product of a new record
         * @description Found by the shop's own id; else a product is made.
         */
        ProductReference: {
            /** @description The shop system's own id. */
            external_id?: (string | number) | undefined;
            name?: string | undefined;
            url?: string | undefined;
            price?: (number | string) | undefined;
            thumbnail_url?: string | undefined;
        };
        /** Rating of a product */
        Rating: {
            subject?: components["schemas"]["SubjectOf"] | undefined;
            /** @description Fera's id of the product. */
            product_id?: (string | null) | undefined;
            /** @description The product, by the shop system's own id. */
            external_product_id?: (string | null) | undefined;
            /** @description Stars, from 1 to 5. */
            average: number;
            /** @description How many published reviews there are. */
            count: number;
            /** @description Presumably without products that are grouped with it. */
            ungrouped_average?: number | undefined;
            /** @description Presumably without products that are grouped with it. */
            ungrouped_count?: number | undefined;
            /** @description By buyers. Seen in code only. */
            verified_count?: (number | null) | undefined;
            /** @description By stars, those with one first. Seen in code on the public surface only. */
            counts?: (number[] | null) | undefined;
        };
        /**
         * Shop
         * @description A partner sees less of it; what, is not documented.
         */
        Store: {
            id: string;
            name?: (string | null) | undefined;
            /** @description The shop system, such as `shopify`. */
            platform?: (string | null) | undefined;
            url?: (string | null) | undefined;
            /** @description Presumably the address as people write it. */
            pretty_url?: (string | null) | undefined;
            /** @description The domain that the shop system gave it. */
            external_id?: (string | null) | undefined;
            /** @description Names the shop, too; begins with `pk_`. */
            public_key?: (string | null) | undefined;
            code?: (string | null) | undefined;
            /** @description Two letters (ISO 3166). */
            country_code?: (string | null) | undefined;
            country_name?: (string | null) | undefined;
            /** @description Such as `en-US`. */
            language?: (string | null) | undefined;
            /** @description Presumably the nearest one that Fera speaks. */
            supported_language?: (string | null) | undefined;
            logo_url?: (string | null) | undefined;
            icon_url?: (string | null) | undefined;
            counts?: ({
                reviews?: number | undefined;
                media?: number | undefined;
            } | null) | undefined;
            rating?: ({
                count?: (number | null) | undefined;
                average?: (number | null) | undefined;
            } | null) | undefined;
            /** @description A shop to try things with. */
            is_dev_mode?: (boolean | null) | undefined;
            /** Format: date-time */
            created_at?: string | undefined;
            /** Format: date-time */
            updated_at?: string | undefined;
            widgets?: (components["schemas"]["Known"][] | null) | undefined;
            /** @description Who works with Fera at the shop. */
            users?: (components["schemas"]["Known"][] | null) | undefined;
            /** @description Whom the shop belongs to. */
            organization?: ({
                id?: (string | null) | undefined;
                name?: (string | null) | undefined;
            } | null) | undefined;
            /** @description What the shop booked. */
            plan?: ({
                id?: (string | null) | undefined;
                name?: (string | null) | undefined;
                price?: (number | null) | undefined;
                regular_price?: (number | null) | undefined;
                /** @description How often it is paid. */
                interval?: (string | null) | undefined;
                code?: (string | null) | undefined;
            } | null) | undefined;
            subscription?: ({
                monthly_price?: (number | null) | undefined;
                yearly_price?: (number | null) | undefined;
                /** @description How often it is paid. */
                interval?: (string | null) | undefined;
            } | null) | undefined;
        };
        /**
         * Rating of the shop
         * @description Documented with `rating` and `count`; the vendor's own library reads `average`.
         */
        StoreRating: {
            /** @description The average. */
            rating?: (number | null) | undefined;
            /** @description Stars, from 1 to 5. */
            average?: (number | null) | undefined;
            count?: (number | null) | undefined;
        };
        /**
         * Subscriber
         * @description Who is told about one kind of change.
         */
        Webhook: {
            id: string;
            event_name?: components["schemas"]["EventName"] | undefined;
            /** Address that is told */
            url: string;
            /** @description `enabled` is seen; the others are assumed. */
            status?: ("enabled" | "disabled" | "failing" | (string & {}) | null) | undefined;
            /** @description Whether anything is sent. */
            is_enabled?: boolean | undefined;
            /** @description What the address last answered. */
            response_code?: (number | null) | undefined;
            /**
             * Format: date-time
             * @description When something was last sent.
             */
            triggered_at?: (string | null) | undefined;
            /** Format: date-time */
            created_at?: string | undefined;
            /** Format: date-time */
            updated_at?: string | undefined;
        };
        /** New webhook */
        NewWebhook: {
            event_name: components["schemas"]["EventName"];
            /** Format: uri */
            url: string;
            /** @description Not documented; sent by the vendor's own example. */
            is_enabled?: boolean | undefined;
        };
        /** Change of a webhook */
        WebhookChange: {
            event_name?: components["schemas"]["EventName"] | undefined;
            /** Format: uri */
            url?: string | undefined;
            /** @description Not documented; sent by the vendor's own example. */
            is_enabled?: boolean | undefined;
        };
        /**
         * Event
         * @description The last one goes to apps only, and one of the vendor's libraries calls it `app_uninstall`. There are none of orders, products and ratings.
         */
        EventName: "review_create" | "review_update" | "review_delete" | "review_approve" | "review_decline" | "media_create" | "media_update" | "media_delete" | "media_approve" | "media_decline" | "customer_create" | "customer_update" | "customer_delete" | "app_uninstalled" | (string & {});
        /** Token of an app */
        Token: {
            /** @description What is sent as a bearer token. */
            access_token: string;
            token_type?: string | undefined;
            /** @description What was granted, such as `read write`. */
            scope?: string | undefined;
            /** @description In seconds since 1970. */
            created_at?: number | undefined;
        };
        /**
         * What the token of a delivery says
         * @description The sources disagree about the event's name; code that works reads `webhook_event_name`.
         */
        DeliveryClaims: {
            /** @description Which webhook it is sent for. */
            webhook_id?: string | undefined;
            webhook_event_name?: components["schemas"]["EventName"] | undefined;
            event_name?: components["schemas"]["EventName"] | undefined;
            /** @description Fera's id of the shop. */
            store_id?: string | undefined;
            /** @description The shop's domain. */
            store_domain?: string | undefined;
            /** @description The shop's public key. */
            store_public_key?: string | undefined;
            /** @description The merchant's address. */
            owner_email?: string | undefined;
            /** @description When it ends, in seconds since 1970. */
            exp: number;
        };
        /**
         * Where a page is
         * @description The members are those of the way that the call used: pages, or limit and offset.
         */
        Meta: {
            /** @description How many records there are in all. */
            total_count?: number | undefined;
            /** @description Which one it is, counted from 1. */
            page?: number | undefined;
            /** @description How many records fit on one. */
            page_size?: number | undefined;
            /** @description 0 where there is none. */
            page_count?: number | undefined;
            /** @description How many were asked for. */
            limit?: number | undefined;
            /** @description How many were left out before. */
            offset?: number | undefined;
        };
        /** Refusal */
        Error: {
            /** @description What is wrong, in plain English. */
            message: string;
            /** @description By field, for values that are not acceptable. Fit to be shown to a customer. */
            errors?: {
                [key: string]: string[];
            } | undefined;
        };
        /** About what */
        SubjectOf: "product" | "store" | (string & {});
        /**
         * State of moderation
         * @description `pending` stands in documents in place of `pending_approval`; `pending_update` waits for the author.
         */
        State: "pending_approval" | "pending_update" | "approved" | "declined" | "pending" | (string & {});
        /** Site it was written on */
        Channel: "amazon" | "facebook" | "trustpilot" | "google" | (string & {}) | null;
        /**
         * Status of a product
         * @description The values are assumed.
         */
        ProductStatus: "active" | "draft" | "archived" | (string & {}) | null;
        /** The shop's reply */
        StoreReplyChange: {
            body?: (string | null) | undefined;
            /** Format: date-time */
            created_at?: string | undefined;
        } | null;
        /**
         * A file in JSON
         * @description Documented as a text. The vendor's own library sends a name and a `data:` text, or an address to fetch it from.
         */
        FileAsText: string | {
            name: string;
            /** @description Such as `data:image/png;base64,…` */
            data: string;
        };
        /**
         * New photo or video, as a file
         * @description Members of `data` in the names of the form, as the framework behind the API usually has them.
         */
        NewMediaForm: {
            /** Format: binary */
            "data[file]": string;
            "data[review_id]"?: string | undefined;
            "data[caption]"?: string | undefined;
            "data[state]"?: components["schemas"]["State"] | undefined;
            "data[review_channel_code]"?: string | undefined;
            "data[is_verified]"?: boolean | undefined;
            "data[customer_id]"?: string | undefined;
            "data[external_customer_id]"?: string | undefined;
            "data[product_id]"?: string | undefined;
            "data[external_product_id]"?: string | undefined;
            "data[order_id]"?: string | undefined;
            "data[external_order_id]"?: string | undefined;
            "data[customer][external_id]"?: string | undefined;
            /** Format: email */
            "data[customer][email]"?: string | undefined;
            "data[customer][name]"?: string | undefined;
            "data[product][external_id]"?: string | undefined;
            "data[product][name]"?: string | undefined;
            "data[product][url]"?: string | undefined;
            "data[product][price]"?: string | undefined;
            "data[product][thumbnail_url]"?: string | undefined;
        };
        /** Something of which only the id is described */
        Known: {
            id?: (string | null) | undefined;
            /** Format: date-time */
            created_at?: (string | null) | undefined;
            /** Format: date-time */
            updated_at?: (string | null) | undefined;
        };
        /**
         * Refusal of a token
         * @description As OAuth 2 has it; Fera shows none.
         */
        Refusal: {
            error?: string | undefined;
            error_description?: string | undefined;
        };
        /** Code to exchange */
        TokenRequest: {
            /** @constant */
            grant_type: "authorization_code";
            code: string;
            /**
             * Format: uri
             * @description The same as before.
             */
            redirect_uri: string;
            /** @description The app's id. */
            client_id: string;
            /** @description The app's secret. */
            client_secret: string;
        };
        /** Token to revoke */
        Revocation: {
            /** @description The app's id. */
            client_id: string;
            /** @description The app's secret. */
            client_secret: string;
            /** @description The one that ends. */
            token: string;
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
        /** @description The key is wrong, or of the wrong kind for this surface, or not for this shop. */
        Unauthorized: {
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
                /** @description Whole seconds to wait. Not documented; a client in use heeds it. */
                "Retry-After"?: number | undefined;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A value is not acceptable, or the state does not allow the change. */
        Invalid: {
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
        /** @description No shop of this name uses Fera. To partners only, and assumed. */
        StoreNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The review is verified, or kept by Fera for another reason. Its support may remove it. */
        NotRemoved: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The address did not accept it. The message says what it answered. */
        NotDelivered: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The app, the code or the token is not known. Assumed, after OAuth 2. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description Received. Fera keeps the status and shows it as the webhook's `response_code`. */
        Received: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Like every other answer, and none. That anything is sent again is not documented. */
        NotReceived: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description Which page, counted from 1, which is the one where it is missing. */
        Page: number;
        /** @description How many records to a page; 10 where it is missing. Above 100 counts as 100, without an error. */
        PageSize: number;
        /** @description How many records, in place of a page; 10 where it is missing, 100 at most. */
        Limit: number;
        /** @description How many records to leave out before those, in place of a page; none where it is missing. */
        Offset: number;
        /** @description A member and a direction, such as `created_at:asc`; several with commas between. Which members are possible is not listed anywhere. Reviews also know `highest_quality`. Pages are not a snapshot: with the oldest first, what is added meanwhile lands on the last page instead of shifting the others. */
        SortBy: string;
        /** @description The customer, by the shop system's own id. */
        CustomerExternalId: string;
        /** @description How many reviews. How a range is written is not documented. */
        CountsReviews: string;
        /** @description Stars. How a range is written is not documented; `a,b` and `from..to` are assumed. */
        Rating: string;
        /** @description How many orders. How a range is written is not documented. */
        CountsOrders: string;
        /** @description How many photos and videos. How a range is written is not documented. */
        CountsMedia: string;
        /** @description Since when the shop system has it; where that is not known, Fera. How a range is written is not documented. */
        ExternalCreatedAt: string;
        /** @description About products, about the shop itself, or both. */
        Subject: "both" | "product" | "store";
        /** @description The product, by either of its ids. */
        ProductId: string;
        /** @description Several products, with commas between. */
        ProductIds: string[];
        /** @description Fera id or external id. */
        CustomerId: string;
        /** @description The order. */
        OrderId: string;
        /** @description Whether a buyer wrote or sent it. */
        Verified: boolean;
        /** @description State of moderation. A partner's key sees published ones, whatever is asked for. */
        State: components["schemas"]["State"];
        /** @description Where reviews came from. Its values are not listed anywhere. */
        Source: string;
        /** @description The site they were written on. */
        ChannelCode: components["schemas"]["Channel"];
        /** @description Leaves out those without a text. That it is a truth value is assumed. */
        OnlyWithContent: boolean;
        /** @description The author's address, also of reviews that belong to no customer. */
        CustomerEmail: string;
        /** @description Free text over ids, e-mail address and name: namesakes come back too. */
        Search: string;
        /** @description When they were written. How a range is written is not documented. */
        DateCreated: string;
        /** @description Photos or videos; combined with what they are about in, for example, `product_photo`. */
        MediaType: "photo" | "video" | (string & {});
        /** @description The review they belong to. */
        ReviewId: string;
        /** @description The shop's domain. Partner surface only; one of the three names the shop. */
        StoreDomain: string;
        /** @description Fera's id of the shop (fsto_…). Partner surface only. */
        StoreId: string;
        /** @description The shop's public key (pk_…). Partner surface only. */
        StorePublicKey: string;
        /** @description Several of the shop system's own ids, with commas between. */
        ExternalIds: string[];
        /** @description About products, about the shop itself, or both, as far as the path leaves a choice. */
        SubjectHere: "both" | "product" | "store";
        /** @description A JSON Web Token, signed with HMAC-SHA-256. Its key is the shop's secret key; for webhooks and events of an app the app's secret. It says who sends, and nothing about the body: whoever sees it can send it with another one until it ends, after one hour. There is no signature in a header. */
        DeliveryToken: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listCustomers: {
        parameters: {
            query?: {
                /** @description Which page, counted from 1, which is the one where it is missing. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page; 10 where it is missing. Above 100 counts as 100, without an error. */
                page_size?: components["parameters"]["PageSize"] | undefined;
                /** @description How many records, in place of a page; 10 where it is missing, 100 at most. */
                limit?: components["parameters"]["Limit"] | undefined;
                /** @description How many records to leave out before those, in place of a page; none where it is missing. */
                offset?: components["parameters"]["Offset"] | undefined;
                /** @description A member and a direction, such as `created_at:asc`; several with commas between. Which members are possible is not listed anywhere. Reviews also know `highest_quality`. Pages are not a snapshot: with the oldest first, what is added meanwhile lands on the last page instead of shifting the others. */
                sort_by?: components["parameters"]["SortBy"] | undefined;
                /** @description The customer, by the shop system's own id. */
                "customer.external_id"?: components["parameters"]["CustomerExternalId"] | undefined;
                /** @description Letter case does not count. */
                email?: string | undefined;
                /** @description E-mail address, external id or Fera id; not the name. */
                search?: string | undefined;
                /** @description How many reviews. How a range is written is not documented. */
                "counts.reviews"?: components["parameters"]["CountsReviews"] | undefined;
                /** @description Stars. How a range is written is not documented; `a,b` and `from..to` are assumed. */
                rating?: components["parameters"]["Rating"] | undefined;
                /** @description How many orders. How a range is written is not documented. */
                "counts.orders"?: components["parameters"]["CountsOrders"] | undefined;
                /** @description How many photos and videos. How a range is written is not documented. */
                "counts.media"?: components["parameters"]["CountsMedia"] | undefined;
                /** @description Since when the shop system has it; where that is not known, Fera. How a range is written is not documented. */
                external_created_at?: components["parameters"]["ExternalCreatedAt"] | undefined;
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
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyCalls"];
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
                "application/json": {
                    data: components["schemas"]["NewCustomer"];
                };
            };
        };
        responses: {
            /** @description The new customer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that Fera gave the customer, or the shop system's own. */
                id: string;
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
                /** @description The id that Fera gave the customer, or the shop system's own. */
                id: string;
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
                /** @description The id that Fera gave the customer, or the shop system's own. */
                id: string;
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
    listCustomerReviews: {
        parameters: {
            query?: {
                /** @description Which page, counted from 1, which is the one where it is missing. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page; 10 where it is missing. Above 100 counts as 100, without an error. */
                page_size?: components["parameters"]["PageSize"] | undefined;
                /** @description How many records, in place of a page; 10 where it is missing, 100 at most. */
                limit?: components["parameters"]["Limit"] | undefined;
                /** @description How many records to leave out before those, in place of a page; none where it is missing. */
                offset?: components["parameters"]["Offset"] | undefined;
                /** @description A member and a direction, such as `created_at:asc`; several with commas between. Which members are possible is not listed anywhere. Reviews also know `highest_quality`. Pages are not a snapshot: with the oldest first, what is added meanwhile lands on the last page instead of shifting the others. */
                sort_by?: components["parameters"]["SortBy"] | undefined;
                /** @description About products, about the shop itself, or both. */
                subject?: components["parameters"]["Subject"] | undefined;
                /** @description The product, by either of its ids. */
                "product.id"?: components["parameters"]["ProductId"] | undefined;
                /** @description Several products, with commas between. */
                "product.ids"?: components["parameters"]["ProductIds"] | undefined;
                /** @description The customer, by the shop system's own id. */
                "customer.external_id"?: components["parameters"]["CustomerExternalId"] | undefined;
                /** @description Fera id or external id. */
                customer_id?: components["parameters"]["CustomerId"] | undefined;
                /** @description The order. */
                "order.id"?: components["parameters"]["OrderId"] | undefined;
                /** @description Whether a buyer wrote or sent it. */
                verified?: components["parameters"]["Verified"] | undefined;
                /** @description State of moderation. A partner's key sees published ones, whatever is asked for. */
                state?: components["parameters"]["State"] | undefined;
                /** @description Where reviews came from. Its values are not listed anywhere. */
                source?: components["parameters"]["Source"] | undefined;
                /** @description The site they were written on. */
                channel_code?: components["parameters"]["ChannelCode"] | undefined;
                /** @description Stars. How a range is written is not documented; `a,b` and `from..to` are assumed. */
                rating?: components["parameters"]["Rating"] | undefined;
                /** @description Leaves out those without a text. That it is a truth value is assumed. */
                only_with_content?: components["parameters"]["OnlyWithContent"] | undefined;
                /** @description The author's address, also of reviews that belong to no customer. */
                "customer.email"?: components["parameters"]["CustomerEmail"] | undefined;
                /** @description Free text over ids, e-mail address and name: namesakes come back too. */
                search?: components["parameters"]["Search"] | undefined;
                /** @description How many photos and videos. How a range is written is not documented. */
                "counts.media"?: components["parameters"]["CountsMedia"] | undefined;
                /** @description When they were written. How a range is written is not documented. */
                date_created?: components["parameters"]["DateCreated"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description The id that Fera gave the customer, or the shop system's own. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of reviews, in the short form */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Review"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    listCustomerMedia: {
        parameters: {
            query?: {
                /** @description Which page, counted from 1, which is the one where it is missing. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page; 10 where it is missing. Above 100 counts as 100, without an error. */
                page_size?: components["parameters"]["PageSize"] | undefined;
                /** @description How many records, in place of a page; 10 where it is missing, 100 at most. */
                limit?: components["parameters"]["Limit"] | undefined;
                /** @description How many records to leave out before those, in place of a page; none where it is missing. */
                offset?: components["parameters"]["Offset"] | undefined;
                /** @description A member and a direction, such as `created_at:asc`; several with commas between. Which members are possible is not listed anywhere. Reviews also know `highest_quality`. Pages are not a snapshot: with the oldest first, what is added meanwhile lands on the last page instead of shifting the others. */
                sort_by?: components["parameters"]["SortBy"] | undefined;
                /** @description About products, about the shop itself, or both. */
                subject?: components["parameters"]["Subject"] | undefined;
                /** @description The product, by either of its ids. */
                "product.id"?: components["parameters"]["ProductId"] | undefined;
                /** @description Several products, with commas between. */
                "product.ids"?: components["parameters"]["ProductIds"] | undefined;
                /** @description The customer, by the shop system's own id. */
                "customer.external_id"?: components["parameters"]["CustomerExternalId"] | undefined;
                /** @description Fera id or external id. */
                customer_id?: components["parameters"]["CustomerId"] | undefined;
                /** @description The order. */
                "order.id"?: components["parameters"]["OrderId"] | undefined;
                /** @description Whether a buyer wrote or sent it. */
                verified?: components["parameters"]["Verified"] | undefined;
                /** @description State of moderation. A partner's key sees published ones, whatever is asked for. */
                state?: components["parameters"]["State"] | undefined;
                /** @description Photos or videos; combined with what they are about in, for example, `product_photo`. */
                type?: components["parameters"]["MediaType"] | undefined;
                /** @description The review they belong to. */
                "review.id"?: components["parameters"]["ReviewId"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description The id that Fera gave the customer, or the shop system's own. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of photos and videos, in the short form */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Media"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    listReviews: {
        parameters: {
            query?: {
                /** @description The shop's domain. Partner surface only; one of the three names the shop. */
                domain?: components["parameters"]["StoreDomain"] | undefined;
                /** @description Fera's id of the shop (fsto_…). Partner surface only. */
                store_id?: components["parameters"]["StoreId"] | undefined;
                /** @description The shop's public key (pk_…). Partner surface only. */
                store_public_key?: components["parameters"]["StorePublicKey"] | undefined;
                /** @description Which page, counted from 1, which is the one where it is missing. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page; 10 where it is missing. Above 100 counts as 100, without an error. */
                page_size?: components["parameters"]["PageSize"] | undefined;
                /** @description How many records, in place of a page; 10 where it is missing, 100 at most. */
                limit?: components["parameters"]["Limit"] | undefined;
                /** @description How many records to leave out before those, in place of a page; none where it is missing. */
                offset?: components["parameters"]["Offset"] | undefined;
                /** @description A member and a direction, such as `created_at:asc`; several with commas between. Which members are possible is not listed anywhere. Reviews also know `highest_quality`. Pages are not a snapshot: with the oldest first, what is added meanwhile lands on the last page instead of shifting the others. */
                sort_by?: components["parameters"]["SortBy"] | undefined;
                /** @description About products, about the shop itself, or both. */
                subject?: components["parameters"]["Subject"] | undefined;
                /** @description The product, by either of its ids. */
                "product.id"?: components["parameters"]["ProductId"] | undefined;
                /** @description Several products, with commas between. */
                "product.ids"?: components["parameters"]["ProductIds"] | undefined;
                /** @description The customer, by the shop system's own id. */
                "customer.external_id"?: components["parameters"]["CustomerExternalId"] | undefined;
                /** @description Fera id or external id. */
                customer_id?: components["parameters"]["CustomerId"] | undefined;
                /** @description The order. */
                "order.id"?: components["parameters"]["OrderId"] | undefined;
                /** @description Whether a buyer wrote or sent it. */
                verified?: components["parameters"]["Verified"] | undefined;
                /** @description State of moderation. A partner's key sees published ones, whatever is asked for. */
                state?: components["parameters"]["State"] | undefined;
                /** @description Where reviews came from. Its values are not listed anywhere. */
                source?: components["parameters"]["Source"] | undefined;
                /** @description The site they were written on. */
                channel_code?: components["parameters"]["ChannelCode"] | undefined;
                /** @description Stars. How a range is written is not documented; `a,b` and `from..to` are assumed. */
                rating?: components["parameters"]["Rating"] | undefined;
                /** @description Leaves out those without a text. That it is a truth value is assumed. */
                only_with_content?: components["parameters"]["OnlyWithContent"] | undefined;
                /** @description The author's address, also of reviews that belong to no customer. */
                "customer.email"?: components["parameters"]["CustomerEmail"] | undefined;
                /** @description Free text over ids, e-mail address and name: namesakes come back too. */
                search?: components["parameters"]["Search"] | undefined;
                /** @description How many photos and videos. How a range is written is not documented. */
                "counts.media"?: components["parameters"]["CountsMedia"] | undefined;
                /** @description When they were written. How a range is written is not documented. */
                date_created?: components["parameters"]["DateCreated"] | undefined;
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
                    "application/json": {
                        data: components["schemas"]["Review"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["StoreNotFound"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    createReview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["NewReview"];
                };
            };
        };
        responses: {
            /** @description The new review */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    getReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that Fera gave the review. */
                id: string;
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
                /** @description The id that Fera gave the review. */
                id: string;
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
                /** @description The id that Fera gave the review. */
                id: string;
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
            405: components["responses"]["NotRemoved"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    approveReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that Fera gave the review. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Published */
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
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    declineReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that Fera gave the review. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reasons"];
            };
        };
        responses: {
            /** @description Declined */
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
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    approveReviews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewIds"];
            };
        };
        responses: {
            /** @description Published */
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
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    declineReviews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewIds"];
            };
        };
        responses: {
            /** @description Declined */
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
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    deleteReviews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewIds"];
            };
        };
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
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    updateReviews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewsChange"];
            };
        };
        responses: {
            /** @description Changed */
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
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    listMedia: {
        parameters: {
            query?: {
                /** @description The shop's domain. Partner surface only; one of the three names the shop. */
                domain?: components["parameters"]["StoreDomain"] | undefined;
                /** @description Fera's id of the shop (fsto_…). Partner surface only. */
                store_id?: components["parameters"]["StoreId"] | undefined;
                /** @description The shop's public key (pk_…). Partner surface only. */
                store_public_key?: components["parameters"]["StorePublicKey"] | undefined;
                /** @description Which page, counted from 1, which is the one where it is missing. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page; 10 where it is missing. Above 100 counts as 100, without an error. */
                page_size?: components["parameters"]["PageSize"] | undefined;
                /** @description How many records, in place of a page; 10 where it is missing, 100 at most. */
                limit?: components["parameters"]["Limit"] | undefined;
                /** @description How many records to leave out before those, in place of a page; none where it is missing. */
                offset?: components["parameters"]["Offset"] | undefined;
                /** @description A member and a direction, such as `created_at:asc`; several with commas between. Which members are possible is not listed anywhere. Reviews also know `highest_quality`. Pages are not a snapshot: with the oldest first, what is added meanwhile lands on the last page instead of shifting the others. */
                sort_by?: components["parameters"]["SortBy"] | undefined;
                /** @description About products, about the shop itself, or both. */
                subject?: components["parameters"]["Subject"] | undefined;
                /** @description The product, by either of its ids. */
                "product.id"?: components["parameters"]["ProductId"] | undefined;
                /** @description Several products, with commas between. */
                "product.ids"?: components["parameters"]["ProductIds"] | undefined;
                /** @description The customer, by the shop system's own id. */
                "customer.external_id"?: components["parameters"]["CustomerExternalId"] | undefined;
                /** @description Fera id or external id. */
                customer_id?: components["parameters"]["CustomerId"] | undefined;
                /** @description The order. */
                "order.id"?: components["parameters"]["OrderId"] | undefined;
                /** @description Whether a buyer wrote or sent it. */
                verified?: components["parameters"]["Verified"] | undefined;
                /** @description State of moderation. A partner's key sees published ones, whatever is asked for. */
                state?: components["parameters"]["State"] | undefined;
                /** @description Photos or videos; combined with what they are about in, for example, `product_photo`. */
                type?: components["parameters"]["MediaType"] | undefined;
                /** @description The review they belong to. */
                "review.id"?: components["parameters"]["ReviewId"] | undefined;
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
                    "application/json": {
                        data: components["schemas"]["Media"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["StoreNotFound"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    createMedia: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["NewMedia"];
                };
                "multipart/form-data": components["schemas"]["NewMediaForm"];
            };
        };
        responses: {
            /** @description The new photo or video */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Media"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    getMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that Fera gave the photo or video. */
                id: string;
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
                /** @description The id that Fera gave the photo or video. */
                id: string;
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
                /** @description The id that Fera gave the photo or video. */
                id: string;
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
    approveMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that Fera gave the photo or video. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Published */
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
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    declineMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that Fera gave the photo or video. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reasons"];
            };
        };
        responses: {
            /** @description Declined */
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
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    listOrders: {
        parameters: {
            query?: {
                /** @description Which page, counted from 1, which is the one where it is missing. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page; 10 where it is missing. Above 100 counts as 100, without an error. */
                page_size?: components["parameters"]["PageSize"] | undefined;
                /** @description How many records, in place of a page; 10 where it is missing, 100 at most. */
                limit?: components["parameters"]["Limit"] | undefined;
                /** @description How many records to leave out before those, in place of a page; none where it is missing. */
                offset?: components["parameters"]["Offset"] | undefined;
                /** @description A member and a direction, such as `created_at:asc`; several with commas between. Which members are possible is not listed anywhere. Reviews also know `highest_quality`. Pages are not a snapshot: with the oldest first, what is added meanwhile lands on the last page instead of shifting the others. */
                sort_by?: components["parameters"]["SortBy"] | undefined;
                /** @description The customer, by the shop system's own id. */
                "customer.external_id"?: components["parameters"]["CustomerExternalId"] | undefined;
                /** @description Fera id or external id. */
                customer_id?: components["parameters"]["CustomerId"] | undefined;
                /** @description The shop system's own id of the order. */
                external_id?: string | undefined;
                /** @description Several of the shop system's own ids, with commas between. */
                external_ids?: components["parameters"]["ExternalIds"] | undefined;
                /** @description Free text over numbers, what was bought, ids, e-mail address and name: namesakes come back too. */
                search?: string | undefined;
                /** @description How many photos and videos. How a range is written is not documented. */
                "counts.media"?: components["parameters"]["CountsMedia"] | undefined;
                /** @description How many reviews. How a range is written is not documented. */
                "counts.reviews"?: components["parameters"]["CountsReviews"] | undefined;
                /** @description Stars. How a range is written is not documented; `a,b` and `from..to` are assumed. */
                rating?: components["parameters"]["Rating"] | undefined;
                /** @description Such as `paid`, `fulfilled` or `delivered`. */
                status?: ("paid" | "fulfilled" | "delivered" | (string & {})) | undefined;
                /** @description Since when the shop system has it; where that is not known, Fera. How a range is written is not documented. */
                external_created_at?: components["parameters"]["ExternalCreatedAt"] | undefined;
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
                    "application/json": {
                        data: components["schemas"]["Order"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    createOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["NewOrder"];
                };
            };
        };
        responses: {
            /** @description The new order */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    getOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that Fera gave the order, or the shop system's own. */
                id: string;
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
                /** @description The id that Fera gave the order, or the shop system's own. */
                id: string;
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
                /** @description The id that Fera gave the order, or the shop system's own. */
                id: string;
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
    payOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that Fera gave the order, or the shop system's own. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description Now where it is missing.
                     */
                    paid_at?: string | undefined;
                };
            };
        } | undefined;
        responses: {
            /** @description Paid */
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
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    deliverOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that Fera gave the order, or the shop system's own. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description Now where it is missing.
                     */
                    delivered_at?: string | undefined;
                };
            };
        } | undefined;
        responses: {
            /** @description Delivered */
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
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    fulfillOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that Fera gave the order, or the shop system's own. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description Now where it is missing.
                     */
                    fulfilled_at?: string | undefined;
                };
            };
        } | undefined;
        responses: {
            /** @description Sent */
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
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    listProducts: {
        parameters: {
            query?: {
                /** @description The shop's domain. Partner surface only; one of the three names the shop. */
                domain?: components["parameters"]["StoreDomain"] | undefined;
                /** @description Fera's id of the shop (fsto_…). Partner surface only. */
                store_id?: components["parameters"]["StoreId"] | undefined;
                /** @description The shop's public key (pk_…). Partner surface only. */
                store_public_key?: components["parameters"]["StorePublicKey"] | undefined;
                /** @description Which page, counted from 1, which is the one where it is missing. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page; 10 where it is missing. Above 100 counts as 100, without an error. */
                page_size?: components["parameters"]["PageSize"] | undefined;
                /** @description How many records, in place of a page; 10 where it is missing, 100 at most. */
                limit?: components["parameters"]["Limit"] | undefined;
                /** @description How many records to leave out before those, in place of a page; none where it is missing. */
                offset?: components["parameters"]["Offset"] | undefined;
                /** @description A member and a direction, such as `created_at:asc`; several with commas between. Which members are possible is not listed anywhere. Reviews also know `highest_quality`. Pages are not a snapshot: with the oldest first, what is added meanwhile lands on the last page instead of shifting the others. */
                sort_by?: components["parameters"]["SortBy"] | undefined;
                /** @description The shop system's own id of the product. */
                external_id?: string | undefined;
                /** @description Several of the shop system's own ids, with commas between. */
                external_ids?: components["parameters"]["ExternalIds"] | undefined;
                /** @description Name, stock keeping unit or id. */
                search?: string | undefined;
                /** @description Stars. How a range is written is not documented; `a,b` and `from..to` are assumed. */
                rating?: components["parameters"]["Rating"] | undefined;
                /** @description How many reviews. How a range is written is not documented. */
                "counts.reviews"?: components["parameters"]["CountsReviews"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of products */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Product"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["StoreNotFound"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    createProduct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["NewProduct"];
                };
            };
        };
        responses: {
            /** @description The new product */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    getProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that Fera gave the product, or the shop system's own. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    updateProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that Fera gave the product, or the shop system's own. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductChange"];
            };
        };
        responses: {
            /** @description The changed product */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
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
    deleteProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that Fera gave the product, or the shop system's own. */
                id: string;
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
    listProductReviews: {
        parameters: {
            query?: {
                /** @description The shop's domain. Partner surface only; one of the three names the shop. */
                domain?: components["parameters"]["StoreDomain"] | undefined;
                /** @description Fera's id of the shop (fsto_…). Partner surface only. */
                store_id?: components["parameters"]["StoreId"] | undefined;
                /** @description The shop's public key (pk_…). Partner surface only. */
                store_public_key?: components["parameters"]["StorePublicKey"] | undefined;
                /** @description Which page, counted from 1, which is the one where it is missing. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page; 10 where it is missing. Above 100 counts as 100, without an error. */
                page_size?: components["parameters"]["PageSize"] | undefined;
                /** @description How many records, in place of a page; 10 where it is missing, 100 at most. */
                limit?: components["parameters"]["Limit"] | undefined;
                /** @description How many records to leave out before those, in place of a page; none where it is missing. */
                offset?: components["parameters"]["Offset"] | undefined;
                /** @description A member and a direction, such as `created_at:asc`; several with commas between. Which members are possible is not listed anywhere. Reviews also know `highest_quality`. Pages are not a snapshot: with the oldest first, what is added meanwhile lands on the last page instead of shifting the others. */
                sort_by?: components["parameters"]["SortBy"] | undefined;
                /** @description About products, about the shop itself, or both, as far as the path leaves a choice. */
                subject?: components["parameters"]["SubjectHere"] | undefined;
                /** @description The product, by either of its ids. */
                "product.id"?: components["parameters"]["ProductId"] | undefined;
                /** @description Several products, with commas between. */
                "product.ids"?: components["parameters"]["ProductIds"] | undefined;
                /** @description The customer, by the shop system's own id. */
                "customer.external_id"?: components["parameters"]["CustomerExternalId"] | undefined;
                /** @description Fera id or external id. */
                customer_id?: components["parameters"]["CustomerId"] | undefined;
                /** @description The order. */
                "order.id"?: components["parameters"]["OrderId"] | undefined;
                /** @description Whether a buyer wrote or sent it. */
                verified?: components["parameters"]["Verified"] | undefined;
                /** @description State of moderation. A partner's key sees published ones, whatever is asked for. */
                state?: components["parameters"]["State"] | undefined;
                /** @description Where reviews came from. Its values are not listed anywhere. */
                source?: components["parameters"]["Source"] | undefined;
                /** @description The site they were written on. */
                channel_code?: components["parameters"]["ChannelCode"] | undefined;
                /** @description Stars. How a range is written is not documented; `a,b` and `from..to` are assumed. */
                rating?: components["parameters"]["Rating"] | undefined;
                /** @description Leaves out those without a text. That it is a truth value is assumed. */
                only_with_content?: components["parameters"]["OnlyWithContent"] | undefined;
                /** @description The author's address, also of reviews that belong to no customer. */
                "customer.email"?: components["parameters"]["CustomerEmail"] | undefined;
                /** @description Free text over ids, e-mail address and name: namesakes come back too. */
                search?: components["parameters"]["Search"] | undefined;
                /** @description How many photos and videos. How a range is written is not documented. */
                "counts.media"?: components["parameters"]["CountsMedia"] | undefined;
                /** @description When they were written. How a range is written is not documented. */
                date_created?: components["parameters"]["DateCreated"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description The id that Fera gave the product, or the shop system's own. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of reviews, in the short form */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Review"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    listProductMedia: {
        parameters: {
            query?: {
                /** @description Which page, counted from 1, which is the one where it is missing. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page; 10 where it is missing. Above 100 counts as 100, without an error. */
                page_size?: components["parameters"]["PageSize"] | undefined;
                /** @description How many records, in place of a page; 10 where it is missing, 100 at most. */
                limit?: components["parameters"]["Limit"] | undefined;
                /** @description How many records to leave out before those, in place of a page; none where it is missing. */
                offset?: components["parameters"]["Offset"] | undefined;
                /** @description A member and a direction, such as `created_at:asc`; several with commas between. Which members are possible is not listed anywhere. Reviews also know `highest_quality`. Pages are not a snapshot: with the oldest first, what is added meanwhile lands on the last page instead of shifting the others. */
                sort_by?: components["parameters"]["SortBy"] | undefined;
                /** @description About products, about the shop itself, or both, as far as the path leaves a choice. */
                subject?: components["parameters"]["SubjectHere"] | undefined;
                /** @description The product, by either of its ids. */
                "product.id"?: components["parameters"]["ProductId"] | undefined;
                /** @description Several products, with commas between. */
                "product.ids"?: components["parameters"]["ProductIds"] | undefined;
                /** @description The customer, by the shop system's own id. */
                "customer.external_id"?: components["parameters"]["CustomerExternalId"] | undefined;
                /** @description Fera id or external id. */
                customer_id?: components["parameters"]["CustomerId"] | undefined;
                /** @description The order. */
                "order.id"?: components["parameters"]["OrderId"] | undefined;
                /** @description Whether a buyer wrote or sent it. */
                verified?: components["parameters"]["Verified"] | undefined;
                /** @description State of moderation. A partner's key sees published ones, whatever is asked for. */
                state?: components["parameters"]["State"] | undefined;
                /** @description Photos or videos; combined with what they are about in, for example, `product_photo`. */
                type?: components["parameters"]["MediaType"] | undefined;
                /** @description The review they belong to. */
                "review.id"?: components["parameters"]["ReviewId"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /** @description The id that Fera gave the product, or the shop system's own. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of photos and videos, in the short form */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Media"][];
                        meta: components["schemas"]["Meta"];
                    };
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
                /** @description The id that Fera gave the product, or the shop system's own. */
                id: string;
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
    listReviewsOfProducts: {
        parameters: {
            query?: {
                /** @description Which page, counted from 1, which is the one where it is missing. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page; 10 where it is missing. Above 100 counts as 100, without an error. */
                page_size?: components["parameters"]["PageSize"] | undefined;
                /** @description How many records, in place of a page; 10 where it is missing, 100 at most. */
                limit?: components["parameters"]["Limit"] | undefined;
                /** @description How many records to leave out before those, in place of a page; none where it is missing. */
                offset?: components["parameters"]["Offset"] | undefined;
                /** @description A member and a direction, such as `created_at:asc`; several with commas between. Which members are possible is not listed anywhere. Reviews also know `highest_quality`. Pages are not a snapshot: with the oldest first, what is added meanwhile lands on the last page instead of shifting the others. */
                sort_by?: components["parameters"]["SortBy"] | undefined;
                /** @description About products, about the shop itself, or both, as far as the path leaves a choice. */
                subject?: components["parameters"]["SubjectHere"] | undefined;
                /** @description The product, by either of its ids. */
                "product.id"?: components["parameters"]["ProductId"] | undefined;
                /** @description Several products, with commas between. */
                "product.ids"?: components["parameters"]["ProductIds"] | undefined;
                /** @description The customer, by the shop system's own id. */
                "customer.external_id"?: components["parameters"]["CustomerExternalId"] | undefined;
                /** @description Fera id or external id. */
                customer_id?: components["parameters"]["CustomerId"] | undefined;
                /** @description The order. */
                "order.id"?: components["parameters"]["OrderId"] | undefined;
                /** @description Whether a buyer wrote or sent it. */
                verified?: components["parameters"]["Verified"] | undefined;
                /** @description State of moderation. A partner's key sees published ones, whatever is asked for. */
                state?: components["parameters"]["State"] | undefined;
                /** @description Where reviews came from. Its values are not listed anywhere. */
                source?: components["parameters"]["Source"] | undefined;
                /** @description The site they were written on. */
                channel_code?: components["parameters"]["ChannelCode"] | undefined;
                /** @description Stars. How a range is written is not documented; `a,b` and `from..to` are assumed. */
                rating?: components["parameters"]["Rating"] | undefined;
                /** @description Leaves out those without a text. That it is a truth value is assumed. */
                only_with_content?: components["parameters"]["OnlyWithContent"] | undefined;
                /** @description The author's address, also of reviews that belong to no customer. */
                "customer.email"?: components["parameters"]["CustomerEmail"] | undefined;
                /** @description Free text over ids, e-mail address and name: namesakes come back too. */
                search?: components["parameters"]["Search"] | undefined;
                /** @description How many photos and videos. How a range is written is not documented. */
                "counts.media"?: components["parameters"]["CountsMedia"] | undefined;
                /** @description When they were written. How a range is written is not documented. */
                date_created?: components["parameters"]["DateCreated"] | undefined;
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
                    "application/json": {
                        data: components["schemas"]["Review"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    listMediaOfProducts: {
        parameters: {
            query?: {
                /** @description Which page, counted from 1, which is the one where it is missing. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page; 10 where it is missing. Above 100 counts as 100, without an error. */
                page_size?: components["parameters"]["PageSize"] | undefined;
                /** @description How many records, in place of a page; 10 where it is missing, 100 at most. */
                limit?: components["parameters"]["Limit"] | undefined;
                /** @description How many records to leave out before those, in place of a page; none where it is missing. */
                offset?: components["parameters"]["Offset"] | undefined;
                /** @description A member and a direction, such as `created_at:asc`; several with commas between. Which members are possible is not listed anywhere. Reviews also know `highest_quality`. Pages are not a snapshot: with the oldest first, what is added meanwhile lands on the last page instead of shifting the others. */
                sort_by?: components["parameters"]["SortBy"] | undefined;
                /** @description About products, about the shop itself, or both, as far as the path leaves a choice. */
                subject?: components["parameters"]["SubjectHere"] | undefined;
                /** @description The product, by either of its ids. */
                "product.id"?: components["parameters"]["ProductId"] | undefined;
                /** @description Several products, with commas between. */
                "product.ids"?: components["parameters"]["ProductIds"] | undefined;
                /** @description The customer, by the shop system's own id. */
                "customer.external_id"?: components["parameters"]["CustomerExternalId"] | undefined;
                /** @description Fera id or external id. */
                customer_id?: components["parameters"]["CustomerId"] | undefined;
                /** @description The order. */
                "order.id"?: components["parameters"]["OrderId"] | undefined;
                /** @description Whether a buyer wrote or sent it. */
                verified?: components["parameters"]["Verified"] | undefined;
                /** @description State of moderation. A partner's key sees published ones, whatever is asked for. */
                state?: components["parameters"]["State"] | undefined;
                /** @description Photos or videos; combined with what they are about in, for example, `product_photo`. */
                type?: components["parameters"]["MediaType"] | undefined;
                /** @description The review they belong to. */
                "review.id"?: components["parameters"]["ReviewId"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of photos and videos */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Media"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    listRatings: {
        parameters: {
            query?: {
                /** @description The shop's domain. Partner surface only; one of the three names the shop. */
                domain?: components["parameters"]["StoreDomain"] | undefined;
                /** @description Fera's id of the shop (fsto_…). Partner surface only. */
                store_id?: components["parameters"]["StoreId"] | undefined;
                /** @description The shop's public key (pk_…). Partner surface only. */
                store_public_key?: components["parameters"]["StorePublicKey"] | undefined;
                /** @description Which page, counted from 1, which is the one where it is missing. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page; 10 where it is missing. Above 100 counts as 100, without an error. */
                page_size?: components["parameters"]["PageSize"] | undefined;
                /** @description How many records, in place of a page; 10 where it is missing, 100 at most. */
                limit?: components["parameters"]["Limit"] | undefined;
                /** @description How many records to leave out before those, in place of a page; none where it is missing. */
                offset?: components["parameters"]["Offset"] | undefined;
                /** @description A member and a direction, such as `created_at:asc`; several with commas between. Which members are possible is not listed anywhere. Reviews also know `highest_quality`. Pages are not a snapshot: with the oldest first, what is added meanwhile lands on the last page instead of shifting the others. */
                sort_by?: components["parameters"]["SortBy"] | undefined;
                /** @description About products, about the shop itself, or both, as far as the path leaves a choice. */
                subject?: components["parameters"]["SubjectHere"] | undefined;
                /** @description The shop system's own id of the product. */
                external_id?: string | undefined;
                /** @description Several of the shop system's own ids, with commas between. */
                external_ids?: components["parameters"]["ExternalIds"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of ratings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Rating"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["StoreNotFound"];
            429: components["responses"]["TooManyCalls"];
        };
    };
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
    getStoreRating: {
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
            /** @description The rating */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreRating"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["StoreNotFound"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    listStoreReviews: {
        parameters: {
            query?: {
                /** @description The shop's domain. Partner surface only; one of the three names the shop. */
                domain?: components["parameters"]["StoreDomain"] | undefined;
                /** @description Fera's id of the shop (fsto_…). Partner surface only. */
                store_id?: components["parameters"]["StoreId"] | undefined;
                /** @description The shop's public key (pk_…). Partner surface only. */
                store_public_key?: components["parameters"]["StorePublicKey"] | undefined;
                /** @description Which page, counted from 1, which is the one where it is missing. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page; 10 where it is missing. Above 100 counts as 100, without an error. */
                page_size?: components["parameters"]["PageSize"] | undefined;
                /** @description How many records, in place of a page; 10 where it is missing, 100 at most. */
                limit?: components["parameters"]["Limit"] | undefined;
                /** @description How many records to leave out before those, in place of a page; none where it is missing. */
                offset?: components["parameters"]["Offset"] | undefined;
                /** @description A member and a direction, such as `created_at:asc`; several with commas between. Which members are possible is not listed anywhere. Reviews also know `highest_quality`. Pages are not a snapshot: with the oldest first, what is added meanwhile lands on the last page instead of shifting the others. */
                sort_by?: components["parameters"]["SortBy"] | undefined;
                /** @description About products, about the shop itself, or both, as far as the path leaves a choice. */
                subject?: components["parameters"]["SubjectHere"] | undefined;
                /** @description The product, by either of its ids. */
                "product.id"?: components["parameters"]["ProductId"] | undefined;
                /** @description Several products, with commas between. */
                "product.ids"?: components["parameters"]["ProductIds"] | undefined;
                /** @description The customer, by the shop system's own id. */
                "customer.external_id"?: components["parameters"]["CustomerExternalId"] | undefined;
                /** @description Fera id or external id. */
                customer_id?: components["parameters"]["CustomerId"] | undefined;
                /** @description The order. */
                "order.id"?: components["parameters"]["OrderId"] | undefined;
                /** @description Whether a buyer wrote or sent it. */
                verified?: components["parameters"]["Verified"] | undefined;
                /** @description State of moderation. A partner's key sees published ones, whatever is asked for. */
                state?: components["parameters"]["State"] | undefined;
                /** @description Where reviews came from. Its values are not listed anywhere. */
                source?: components["parameters"]["Source"] | undefined;
                /** @description The site they were written on. */
                channel_code?: components["parameters"]["ChannelCode"] | undefined;
                /** @description Stars. How a range is written is not documented; `a,b` and `from..to` are assumed. */
                rating?: components["parameters"]["Rating"] | undefined;
                /** @description Leaves out those without a text. That it is a truth value is assumed. */
                only_with_content?: components["parameters"]["OnlyWithContent"] | undefined;
                /** @description The author's address, also of reviews that belong to no customer. */
                "customer.email"?: components["parameters"]["CustomerEmail"] | undefined;
                /** @description Free text over ids, e-mail address and name: namesakes come back too. */
                search?: components["parameters"]["Search"] | undefined;
                /** @description How many photos and videos. How a range is written is not documented. */
                "counts.media"?: components["parameters"]["CountsMedia"] | undefined;
                /** @description When they were written. How a range is written is not documented. */
                date_created?: components["parameters"]["DateCreated"] | undefined;
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
                    "application/json": {
                        data: components["schemas"]["Review"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["StoreNotFound"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    listStoreMedia: {
        parameters: {
            query?: {
                /** @description The shop's domain. Partner surface only; one of the three names the shop. */
                domain?: components["parameters"]["StoreDomain"] | undefined;
                /** @description Fera's id of the shop (fsto_…). Partner surface only. */
                store_id?: components["parameters"]["StoreId"] | undefined;
                /** @description The shop's public key (pk_…). Partner surface only. */
                store_public_key?: components["parameters"]["StorePublicKey"] | undefined;
                /** @description Which page, counted from 1, which is the one where it is missing. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page; 10 where it is missing. Above 100 counts as 100, without an error. */
                page_size?: components["parameters"]["PageSize"] | undefined;
                /** @description How many records, in place of a page; 10 where it is missing, 100 at most. */
                limit?: components["parameters"]["Limit"] | undefined;
                /** @description How many records to leave out before those, in place of a page; none where it is missing. */
                offset?: components["parameters"]["Offset"] | undefined;
                /** @description A member and a direction, such as `created_at:asc`; several with commas between. Which members are possible is not listed anywhere. Reviews also know `highest_quality`. Pages are not a snapshot: with the oldest first, what is added meanwhile lands on the last page instead of shifting the others. */
                sort_by?: components["parameters"]["SortBy"] | undefined;
                /** @description About products, about the shop itself, or both, as far as the path leaves a choice. */
                subject?: components["parameters"]["SubjectHere"] | undefined;
                /** @description The product, by either of its ids. */
                "product.id"?: components["parameters"]["ProductId"] | undefined;
                /** @description Several products, with commas between. */
                "product.ids"?: components["parameters"]["ProductIds"] | undefined;
                /** @description The customer, by the shop system's own id. */
                "customer.external_id"?: components["parameters"]["CustomerExternalId"] | undefined;
                /** @description Fera id or external id. */
                customer_id?: components["parameters"]["CustomerId"] | undefined;
                /** @description The order. */
                "order.id"?: components["parameters"]["OrderId"] | undefined;
                /** @description Whether a buyer wrote or sent it. */
                verified?: components["parameters"]["Verified"] | undefined;
                /** @description State of moderation. A partner's key sees published ones, whatever is asked for. */
                state?: components["parameters"]["State"] | undefined;
                /** @description Photos or videos; combined with what they are about in, for example, `product_photo`. */
                type?: components["parameters"]["MediaType"] | undefined;
                /** @description The review they belong to. */
                "review.id"?: components["parameters"]["ReviewId"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of photos and videos */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Media"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["StoreNotFound"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** @description Which page, counted from 1, which is the one where it is missing. */
                page?: components["parameters"]["Page"] | undefined;
                /** @description How many records to a page; 10 where it is missing. Above 100 counts as 100, without an error. */
                page_size?: components["parameters"]["PageSize"] | undefined;
                /** @description How many records, in place of a page; 10 where it is missing, 100 at most. */
                limit?: components["parameters"]["Limit"] | undefined;
                /** @description How many records to leave out before those, in place of a page; none where it is missing. */
                offset?: components["parameters"]["Offset"] | undefined;
                /** @description A member and a direction, such as `created_at:asc`; several with commas between. Which members are possible is not listed anywhere. Reviews also know `highest_quality`. Pages are not a snapshot: with the oldest first, what is added meanwhile lands on the last page instead of shifting the others. */
                sort_by?: components["parameters"]["SortBy"] | undefined;
                /** @description What they are told about. */
                event_name?: components["schemas"]["EventName"] | undefined;
                /** @description Such as `enabled`. */
                status?: string | undefined;
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
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyCalls"];
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
                "application/json": {
                    data: components["schemas"]["NewWebhook"];
                };
            };
        };
        responses: {
            /** @description The new webhook */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that Fera gave the webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that Fera gave the webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookChange"];
            };
        };
        responses: {
            /** @description The changed webhook */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
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
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that Fera gave the webhook. */
                id: string;
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
    testWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that Fera gave the webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delivered. What the body holds is not described anywhere. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["NotDelivered"];
            429: components["responses"]["TooManyCalls"];
        };
    };
    authorizeApp: {
        parameters: {
            query: {
                /** @description How the app is answered. */
                response_type: "code";
                /** @description The app's id. */
                client_id: string;
                /** @description `read write`, or `read` for an app that changes nothing. */
                scope: string;
                /** @description Where the merchant comes back to. */
                redirect_uri: string;
                /** @description Comes back unchanged, so that nobody else's answer is taken for this one. */
                state: string;
                /** @description Which shop, by its domain or Fera's id of it. */
                store?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page that asks the merchant */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Back to the app, with `code` and `state`, and with `store_id`, `store_domain`, `store_public_key` and `owner_email`. */
            302: {
                headers: {
                    /** @description The `redirect_uri` with those parameters. */
                    Location?: string | undefined;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The token */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Revocation"];
            };
        };
        responses: {
            /** @description Worthless from now on. What the body holds is not described anywhere. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    onReviewCreated: {
        parameters: {
            query: {
                /** @description A JSON Web Token, signed with HMAC-SHA-256. Its key is the shop's secret key; for webhooks and events of an app the app's secret. It says who sends, and nothing about the body: whoever sees it can send it with another one until it ends, after one hour. There is no signature in a header. */
                jwt: components["parameters"]["DeliveryToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Empty where Fera only tries the address. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Review"];
            };
        } | undefined;
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onReviewUpdated: {
        parameters: {
            query: {
                /** @description A JSON Web Token, signed with HMAC-SHA-256. Its key is the shop's secret key; for webhooks and events of an app the app's secret. It says who sends, and nothing about the body: whoever sees it can send it with another one until it ends, after one hour. There is no signature in a header. */
                jwt: components["parameters"]["DeliveryToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Empty where Fera only tries the address. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Review"];
            };
        } | undefined;
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onReviewDeleted: {
        parameters: {
            query: {
                /** @description A JSON Web Token, signed with HMAC-SHA-256. Its key is the shop's secret key; for webhooks and events of an app the app's secret. It says who sends, and nothing about the body: whoever sees it can send it with another one until it ends, after one hour. There is no signature in a header. */
                jwt: components["parameters"]["DeliveryToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Empty where Fera only tries the address. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Review"];
            };
        } | undefined;
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onReviewApproved: {
        parameters: {
            query: {
                /** @description A JSON Web Token, signed with HMAC-SHA-256. Its key is the shop's secret key; for webhooks and events of an app the app's secret. It says who sends, and nothing about the body: whoever sees it can send it with another one until it ends, after one hour. There is no signature in a header. */
                jwt: components["parameters"]["DeliveryToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Empty where Fera only tries the address. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Review"];
            };
        } | undefined;
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onReviewDeclined: {
        parameters: {
            query: {
                /** @description A JSON Web Token, signed with HMAC-SHA-256. Its key is the shop's secret key; for webhooks and events of an app the app's secret. It says who sends, and nothing about the body: whoever sees it can send it with another one until it ends, after one hour. There is no signature in a header. */
                jwt: components["parameters"]["DeliveryToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Empty where Fera only tries the address. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Review"];
            };
        } | undefined;
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onMediaCreated: {
        parameters: {
            query: {
                /** @description A JSON Web Token, signed with HMAC-SHA-256. Its key is the shop's secret key; for webhooks and events of an app the app's secret. It says who sends, and nothing about the body: whoever sees it can send it with another one until it ends, after one hour. There is no signature in a header. */
                jwt: components["parameters"]["DeliveryToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Empty where Fera only tries the address. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Media"];
            };
        } | undefined;
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onMediaUpdated: {
        parameters: {
            query: {
                /** @description A JSON Web Token, signed with HMAC-SHA-256. Its key is the shop's secret key; for webhooks and events of an app the app's secret. It says who sends, and nothing about the body: whoever sees it can send it with another one until it ends, after one hour. There is no signature in a header. */
                jwt: components["parameters"]["DeliveryToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Empty where Fera only tries the address. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Media"];
            };
        } | undefined;
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onMediaDeleted: {
        parameters: {
            query: {
                /** @description A JSON Web Token, signed with HMAC-SHA-256. Its key is the shop's secret key; for webhooks and events of an app the app's secret. It says who sends, and nothing about the body: whoever sees it can send it with another one until it ends, after one hour. There is no signature in a header. */
                jwt: components["parameters"]["DeliveryToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Empty where Fera only tries the address. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Media"];
            };
        } | undefined;
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onMediaApproved: {
        parameters: {
            query: {
                /** @description A JSON Web Token, signed with HMAC-SHA-256. Its key is the shop's secret key; for webhooks and events of an app the app's secret. It says who sends, and nothing about the body: whoever sees it can send it with another one until it ends, after one hour. There is no signature in a header. */
                jwt: components["parameters"]["DeliveryToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Empty where Fera only tries the address. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Media"];
            };
        } | undefined;
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onMediaDeclined: {
        parameters: {
            query: {
                /** @description A JSON Web Token, signed with HMAC-SHA-256. Its key is the shop's secret key; for webhooks and events of an app the app's secret. It says who sends, and nothing about the body: whoever sees it can send it with another one until it ends, after one hour. There is no signature in a header. */
                jwt: components["parameters"]["DeliveryToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Empty where Fera only tries the address. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Media"];
            };
        } | undefined;
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onCustomerCreated: {
        parameters: {
            query: {
                /** @description A JSON Web Token, signed with HMAC-SHA-256. Its key is the shop's secret key; for webhooks and events of an app the app's secret. It says who sends, and nothing about the body: whoever sees it can send it with another one until it ends, after one hour. There is no signature in a header. */
                jwt: components["parameters"]["DeliveryToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Empty where Fera only tries the address. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Customer"];
            };
        } | undefined;
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onCustomerUpdated: {
        parameters: {
            query: {
                /** @description A JSON Web Token, signed with HMAC-SHA-256. Its key is the shop's secret key; for webhooks and events of an app the app's secret. It says who sends, and nothing about the body: whoever sees it can send it with another one until it ends, after one hour. There is no signature in a header. */
                jwt: components["parameters"]["DeliveryToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Empty where Fera only tries the address. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Customer"];
            };
        } | undefined;
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onCustomerDeleted: {
        parameters: {
            query: {
                /** @description A JSON Web Token, signed with HMAC-SHA-256. Its key is the shop's secret key; for webhooks and events of an app the app's secret. It says who sends, and nothing about the body: whoever sees it can send it with another one until it ends, after one hour. There is no signature in a header. */
                jwt: components["parameters"]["DeliveryToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Empty where Fera only tries the address. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Customer"];
            };
        } | undefined;
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
    onAppUninstalled: {
        parameters: {
            query: {
                /** @description A JSON Web Token, signed with HMAC-SHA-256. Its key is the shop's secret key; for webhooks and events of an app the app's secret. It says who sends, and nothing about the body: whoever sees it can send it with another one until it ends, after one hour. There is no signature in a header. */
                jwt: components["parameters"]["DeliveryToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": unknown;
            };
        } | undefined;
        responses: {
            "2XX": components["responses"]["Received"];
            "4XX": components["responses"]["NotReceived"];
        };
    };
}
