// Generated from specs/fera/openapi.yaml and privacy.yaml by "pnpm generate". Do not edit.

import type { VendorFacts } from "@oubli/client-kit";

/** What the client must know to call well: addresses, keys, budget, and what may be repeated. */
export const facts: VendorFacts = {
  "vendor": {
    "id": "fera",
    "name": "Fera"
  },
  "servers": [
    {
      "url": "https://api.fera.ai/v3/private",
      "surface": "private",
      "security": [
        [
          "SecretKey"
        ],
        [
          "AppToken"
        ]
      ]
    },
    {
      "url": "https://api.fera.ai/v3/partners",
      "surface": "partners",
      "security": [
        [
          "PartnerKey"
        ]
      ]
    }
  ],
  "security": {
    "SecretKey": {
      "type": "apiKey",
      "in": "header",
      "name": "Secret-Key"
    },
    "AppToken": {
      "type": "bearer"
    },
    "PartnerKey": {
      "type": "apiKey",
      "in": "header",
      "name": "Api-Key"
    }
  },
  "rateLimit": {
    "calls": 60,
    "per": "minute"
  },
  "operations": [
    {
      "id": "listCustomers",
      "method": "GET",
      "path": "/customers",
      "repeat": "safe",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "page_size",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "offset",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "sort_by",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "customer.external_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "email",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "search",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "counts.reviews",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "rating",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "counts.orders",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "counts.media",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "external_created_at",
          "in": "query",
          "required": false,
          "account": false
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.page_size",
          "largest": 100
        },
        "total": "/meta/total_count"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "createCustomer",
      "method": "POST",
      "path": "/customers",
      "repeat": "never",
      "surfaces": [
        "private"
      ],
      "parameters": []
    },
    {
      "id": "getCustomer",
      "method": "GET",
      "path": "/customers/{id}",
      "repeat": "safe",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ],
      "returns": {
        "at": "",
        "many": false
      }
    },
    {
      "id": "updateCustomer",
      "method": "PUT",
      "path": "/customers/{id}",
      "repeat": "after-looking",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "deleteCustomer",
      "method": "DELETE",
      "path": "/customers/{id}",
      "repeat": "after-looking",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "listCustomerReviews",
      "method": "GET",
      "path": "/customers/{id}/reviews",
      "repeat": "safe",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        },
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "page_size",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "offset",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "sort_by",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "subject",
          "in": "query",
          "required": false,
          "account": false,
          "default": "both"
        },
        {
          "name": "product.id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "product.ids",
          "in": "query",
          "required": false,
          "account": false,
          "joined": ","
        },
        {
          "name": "customer.external_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "customer_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "order.id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "verified",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "state",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "source",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "channel_code",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "rating",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "only_with_content",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "customer.email",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "search",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "counts.media",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "date_created",
          "in": "query",
          "required": false,
          "account": false
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.page_size",
          "largest": 100
        },
        "total": "/meta/total_count"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "listCustomerMedia",
      "method": "GET",
      "path": "/customers/{id}/media",
      "repeat": "safe",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        },
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "page_size",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "offset",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "sort_by",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "subject",
          "in": "query",
          "required": false,
          "account": false,
          "default": "both"
        },
        {
          "name": "product.id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "product.ids",
          "in": "query",
          "required": false,
          "account": false,
          "joined": ","
        },
        {
          "name": "customer.external_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "customer_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "order.id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "verified",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "state",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "type",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "review.id",
          "in": "query",
          "required": false,
          "account": false
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.page_size",
          "largest": 100
        },
        "total": "/meta/total_count"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "listReviews",
      "method": "GET",
      "path": "/reviews",
      "repeat": "safe",
      "surfaces": [
        "private",
        "partners"
      ],
      "parameters": [
        {
          "name": "domain",
          "in": "query",
          "required": false,
          "account": true
        },
        {
          "name": "store_id",
          "in": "query",
          "required": false,
          "account": true
        },
        {
          "name": "store_public_key",
          "in": "query",
          "required": false,
          "account": true
        },
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "page_size",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "offset",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "sort_by",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "subject",
          "in": "query",
          "required": false,
          "account": false,
          "default": "both"
        },
        {
          "name": "product.id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "product.ids",
          "in": "query",
          "required": false,
          "account": false,
          "joined": ","
        },
        {
          "name": "customer.external_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "customer_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "order.id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "verified",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "state",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "source",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "channel_code",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "rating",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "only_with_content",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "customer.email",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "search",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "counts.media",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "date_created",
          "in": "query",
          "required": false,
          "account": false
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.page_size",
          "largest": 100
        },
        "total": "/meta/total_count"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "createReview",
      "method": "POST",
      "path": "/reviews",
      "repeat": "never",
      "surfaces": [
        "private"
      ],
      "parameters": []
    },
    {
      "id": "getReview",
      "method": "GET",
      "path": "/reviews/{id}",
      "repeat": "safe",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ],
      "returns": {
        "at": "",
        "many": false
      }
    },
    {
      "id": "updateReview",
      "method": "PUT",
      "path": "/reviews/{id}",
      "repeat": "after-looking",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "deleteReview",
      "method": "DELETE",
      "path": "/reviews/{id}",
      "repeat": "after-looking",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "approveReview",
      "method": "PUT",
      "path": "/reviews/{id}/approve",
      "repeat": "after-looking",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "declineReview",
      "method": "PUT",
      "path": "/reviews/{id}/decline",
      "repeat": "never",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "approveReviews",
      "method": "POST",
      "path": "/reviews/approve_all",
      "repeat": "never",
      "surfaces": [
        "private"
      ],
      "parameters": []
    },
    {
      "id": "declineReviews",
      "method": "POST",
      "path": "/reviews/decline_all",
      "repeat": "never",
      "surfaces": [
        "private"
      ],
      "parameters": []
    },
    {
      "id": "deleteReviews",
      "method": "POST",
      "path": "/reviews/delete_all",
      "repeat": "never",
      "surfaces": [
        "private"
      ],
      "parameters": []
    },
    {
      "id": "updateReviews",
      "method": "POST",
      "path": "/reviews/update_all",
      "repeat": "never",
      "surfaces": [
        "private"
      ],
      "parameters": []
    },
    {
      "id": "listMedia",
      "method": "GET",
      "path": "/media",
      "repeat": "safe",
      "surfaces": [
        "private",
        "partners"
      ],
      "parameters": [
        {
          "name": "domain",
          "in": "query",
          "required": false,
          "account": true
        },
        {
          "name": "store_id",
          "in": "query",
          "required": false,
          "account": true
        },
        {
          "name": "store_public_key",
          "in": "query",
          "required": false,
          "account": true
        },
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "page_size",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "offset",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "sort_by",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "subject",
          "in": "query",
          "required": false,
          "account": false,
          "default": "both"
        },
        {
          "name": "product.id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "product.ids",
          "in": "query",
          "required": false,
          "account": false,
          "joined": ","
        },
        {
          "name": "customer.external_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "customer_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "order.id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "verified",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "state",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "type",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "review.id",
          "in": "query",
          "required": false,
          "account": false
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.page_size",
          "largest": 100
        },
        "total": "/meta/total_count"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "createMedia",
      "method": "POST",
      "path": "/media",
      "repeat": "never",
      "surfaces": [
        "private"
      ],
      "parameters": []
    },
    {
      "id": "getMedia",
      "method": "GET",
      "path": "/media/{id}",
      "repeat": "safe",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ],
      "returns": {
        "at": "",
        "many": false
      }
    },
    {
      "id": "updateMedia",
      "method": "PUT",
      "path": "/media/{id}",
      "repeat": "after-looking",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "deleteMedia",
      "method": "DELETE",
      "path": "/media/{id}",
      "repeat": "after-looking",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "approveMedia",
      "method": "PUT",
      "path": "/media/{id}/approve",
      "repeat": "after-looking",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "declineMedia",
      "method": "PUT",
      "path": "/media/{id}/decline",
      "repeat": "never",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "listOrders",
      "method": "GET",
      "path": "/orders",
      "repeat": "safe",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "page_size",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "offset",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "sort_by",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "customer.external_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "customer_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "external_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "external_ids",
          "in": "query",
          "required": false,
          "account": false,
          "joined": ","
        },
        {
          "name": "search",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "counts.media",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "counts.reviews",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "rating",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "status",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "external_created_at",
          "in": "query",
          "required": false,
          "account": false
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.page_size",
          "largest": 100
        },
        "total": "/meta/total_count"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "createOrder",
      "method": "POST",
      "path": "/orders",
      "repeat": "never",
      "surfaces": [
        "private"
      ],
      "parameters": []
    },
    {
      "id": "getOrder",
      "method": "GET",
      "path": "/orders/{id}",
      "repeat": "safe",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ],
      "returns": {
        "at": "",
        "many": false
      }
    },
    {
      "id": "updateOrder",
      "method": "PUT",
      "path": "/orders/{id}",
      "repeat": "after-looking",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "deleteOrder",
      "method": "DELETE",
      "path": "/orders/{id}",
      "repeat": "after-looking",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "payOrder",
      "method": "PUT",
      "path": "/orders/{id}/pay",
      "repeat": "after-looking",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "deliverOrder",
      "method": "PUT",
      "path": "/orders/{id}/deliver",
      "repeat": "after-looking",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "fulfillOrder",
      "method": "PUT",
      "path": "/orders/{id}/fulfill",
      "repeat": "after-looking",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "listProducts",
      "method": "GET",
      "path": "/products",
      "repeat": "safe",
      "surfaces": [
        "private",
        "partners"
      ],
      "parameters": [
        {
          "name": "domain",
          "in": "query",
          "required": false,
          "account": true
        },
        {
          "name": "store_id",
          "in": "query",
          "required": false,
          "account": true
        },
        {
          "name": "store_public_key",
          "in": "query",
          "required": false,
          "account": true
        },
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "page_size",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "offset",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "sort_by",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "external_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "external_ids",
          "in": "query",
          "required": false,
          "account": false,
          "joined": ","
        },
        {
          "name": "search",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "rating",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "counts.reviews",
          "in": "query",
          "required": false,
          "account": false
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.page_size",
          "largest": 100
        },
        "total": "/meta/total_count"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "createProduct",
      "method": "POST",
      "path": "/products",
      "repeat": "never",
      "surfaces": [
        "private"
      ],
      "parameters": []
    },
    {
      "id": "getProduct",
      "method": "GET",
      "path": "/products/{id}",
      "repeat": "safe",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "updateProduct",
      "method": "PUT",
      "path": "/products/{id}",
      "repeat": "after-looking",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "deleteProduct",
      "method": "DELETE",
      "path": "/products/{id}",
      "repeat": "after-looking",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "listProductReviews",
      "method": "GET",
      "path": "/products/{id}/reviews",
      "repeat": "safe",
      "surfaces": [
        "private",
        "partners"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        },
        {
          "name": "domain",
          "in": "query",
          "required": false,
          "account": true
        },
        {
          "name": "store_id",
          "in": "query",
          "required": false,
          "account": true
        },
        {
          "name": "store_public_key",
          "in": "query",
          "required": false,
          "account": true
        },
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "page_size",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "offset",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "sort_by",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "subject",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "product.id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "product.ids",
          "in": "query",
          "required": false,
          "account": false,
          "joined": ","
        },
        {
          "name": "customer.external_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "customer_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "order.id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "verified",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "state",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "source",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "channel_code",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "rating",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "only_with_content",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "customer.email",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "search",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "counts.media",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "date_created",
          "in": "query",
          "required": false,
          "account": false
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.page_size",
          "largest": 100
        },
        "total": "/meta/total_count"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "listProductMedia",
      "method": "GET",
      "path": "/products/{id}/media",
      "repeat": "safe",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        },
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "page_size",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "offset",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "sort_by",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "subject",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "product.id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "product.ids",
          "in": "query",
          "required": false,
          "account": false,
          "joined": ","
        },
        {
          "name": "customer.external_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "customer_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "order.id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "verified",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "state",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "type",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "review.id",
          "in": "query",
          "required": false,
          "account": false
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.page_size",
          "largest": 100
        },
        "total": "/meta/total_count"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "getProductRating",
      "method": "GET",
      "path": "/products/{id}/rating",
      "repeat": "safe",
      "surfaces": [
        "private",
        "partners"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        },
        {
          "name": "domain",
          "in": "query",
          "required": false,
          "account": true
        },
        {
          "name": "store_id",
          "in": "query",
          "required": false,
          "account": true
        },
        {
          "name": "store_public_key",
          "in": "query",
          "required": false,
          "account": true
        }
      ]
    },
    {
      "id": "listReviewsOfProducts",
      "method": "GET",
      "path": "/products/reviews",
      "repeat": "safe",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "page_size",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "offset",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "sort_by",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "subject",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "product.id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "product.ids",
          "in": "query",
          "required": false,
          "account": false,
          "joined": ","
        },
        {
          "name": "customer.external_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "customer_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "order.id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "verified",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "state",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "source",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "channel_code",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "rating",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "only_with_content",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "customer.email",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "search",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "counts.media",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "date_created",
          "in": "query",
          "required": false,
          "account": false
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.page_size",
          "largest": 100
        },
        "total": "/meta/total_count"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "listMediaOfProducts",
      "method": "GET",
      "path": "/products/media",
      "repeat": "safe",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "page_size",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "offset",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "sort_by",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "subject",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "product.id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "product.ids",
          "in": "query",
          "required": false,
          "account": false,
          "joined": ","
        },
        {
          "name": "customer.external_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "customer_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "order.id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "verified",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "state",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "type",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "review.id",
          "in": "query",
          "required": false,
          "account": false
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.page_size",
          "largest": 100
        },
        "total": "/meta/total_count"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "listRatings",
      "method": "GET",
      "path": "/products/ratings",
      "repeat": "safe",
      "surfaces": [
        "private",
        "partners"
      ],
      "parameters": [
        {
          "name": "domain",
          "in": "query",
          "required": false,
          "account": true
        },
        {
          "name": "store_id",
          "in": "query",
          "required": false,
          "account": true
        },
        {
          "name": "store_public_key",
          "in": "query",
          "required": false,
          "account": true
        },
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "page_size",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "offset",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "sort_by",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "subject",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "external_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "external_ids",
          "in": "query",
          "required": false,
          "account": false,
          "joined": ","
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.page_size",
          "largest": 100
        },
        "total": "/meta/total_count"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "getStore",
      "method": "GET",
      "path": "/store",
      "repeat": "safe",
      "surfaces": [
        "private",
        "partners"
      ],
      "parameters": [
        {
          "name": "domain",
          "in": "query",
          "required": false,
          "account": true
        },
        {
          "name": "store_id",
          "in": "query",
          "required": false,
          "account": true
        },
        {
          "name": "store_public_key",
          "in": "query",
          "required": false,
          "account": true
        }
      ]
    },
    {
      "id": "getStoreRating",
      "method": "GET",
      "path": "/store/rating",
      "repeat": "safe",
      "surfaces": [
        "private",
        "partners"
      ],
      "parameters": [
        {
          "name": "domain",
          "in": "query",
          "required": false,
          "account": true
        },
        {
          "name": "store_id",
          "in": "query",
          "required": false,
          "account": true
        },
        {
          "name": "store_public_key",
          "in": "query",
          "required": false,
          "account": true
        }
      ]
    },
    {
      "id": "listStoreReviews",
      "method": "GET",
      "path": "/store/reviews",
      "repeat": "safe",
      "surfaces": [
        "private",
        "partners"
      ],
      "parameters": [
        {
          "name": "domain",
          "in": "query",
          "required": false,
          "account": true
        },
        {
          "name": "store_id",
          "in": "query",
          "required": false,
          "account": true
        },
        {
          "name": "store_public_key",
          "in": "query",
          "required": false,
          "account": true
        },
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "page_size",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "offset",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "sort_by",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "subject",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "product.id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "product.ids",
          "in": "query",
          "required": false,
          "account": false,
          "joined": ","
        },
        {
          "name": "customer.external_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "customer_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "order.id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "verified",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "state",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "source",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "channel_code",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "rating",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "only_with_content",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "customer.email",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "search",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "counts.media",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "date_created",
          "in": "query",
          "required": false,
          "account": false
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.page_size",
          "largest": 100
        },
        "total": "/meta/total_count"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "listStoreMedia",
      "method": "GET",
      "path": "/store/media",
      "repeat": "safe",
      "surfaces": [
        "private",
        "partners"
      ],
      "parameters": [
        {
          "name": "domain",
          "in": "query",
          "required": false,
          "account": true
        },
        {
          "name": "store_id",
          "in": "query",
          "required": false,
          "account": true
        },
        {
          "name": "store_public_key",
          "in": "query",
          "required": false,
          "account": true
        },
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "page_size",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "offset",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "sort_by",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "subject",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "product.id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "product.ids",
          "in": "query",
          "required": false,
          "account": false,
          "joined": ","
        },
        {
          "name": "customer.external_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "customer_id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "order.id",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "verified",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "state",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "type",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "review.id",
          "in": "query",
          "required": false,
          "account": false
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.page_size",
          "largest": 100
        },
        "total": "/meta/total_count"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "listWebhooks",
      "method": "GET",
      "path": "/webhooks",
      "repeat": "safe",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "page",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "page_size",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "limit",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "offset",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "sort_by",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "event_name",
          "in": "query",
          "required": false,
          "account": false
        },
        {
          "name": "status",
          "in": "query",
          "required": false,
          "account": false
        }
      ],
      "pages": {
        "style": "page",
        "position": "query.page",
        "size": {
          "name": "query.page_size",
          "largest": 100
        },
        "total": "/meta/total_count"
      },
      "returns": {
        "at": "/data",
        "many": true
      }
    },
    {
      "id": "createWebhook",
      "method": "POST",
      "path": "/webhooks",
      "repeat": "never",
      "surfaces": [
        "private"
      ],
      "parameters": []
    },
    {
      "id": "getWebhook",
      "method": "GET",
      "path": "/webhooks/{id}",
      "repeat": "safe",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "updateWebhook",
      "method": "PUT",
      "path": "/webhooks/{id}",
      "repeat": "after-looking",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "deleteWebhook",
      "method": "DELETE",
      "path": "/webhooks/{id}",
      "repeat": "after-looking",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "testWebhook",
      "method": "PUT",
      "path": "/webhooks/{id}/test",
      "repeat": "never",
      "surfaces": [
        "private"
      ],
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "account": false
        }
      ]
    },
    {
      "id": "authorizeApp",
      "method": "GET",
      "path": "/oauth/authorize",
      "repeat": "safe",
      "surfaces": [
        "oauth"
      ],
      "parameters": [
        {
          "name": "response_type",
          "in": "query",
          "required": true,
          "account": false
        },
        {
          "name": "client_id",
          "in": "query",
          "required": true,
          "account": false
        },
        {
          "name": "scope",
          "in": "query",
          "required": true,
          "account": false
        },
        {
          "name": "redirect_uri",
          "in": "query",
          "required": true,
          "account": false
        },
        {
          "name": "state",
          "in": "query",
          "required": true,
          "account": false
        },
        {
          "name": "store",
          "in": "query",
          "required": false,
          "account": false
        }
      ]
    },
    {
      "id": "createToken",
      "method": "POST",
      "path": "/oauth/token",
      "repeat": "never",
      "surfaces": [
        "oauth"
      ],
      "parameters": []
    },
    {
      "id": "revokeToken",
      "method": "POST",
      "path": "/oauth/revoke",
      "repeat": "after-looking",
      "surfaces": [
        "oauth"
      ],
      "parameters": []
    }
  ]
};
