export interface paths {
    "/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What there is here
         * @description Collections, languages, licence, contact and links.
         */
        get: operations["getService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the service is ready
         * @description The database answers, and how many records wait to be presented again.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The front page in one call
         * @description The dossier itself, quadrants and ethics topics with the number of use cases, what is featured, what is new, and trainings to come.
         */
        get: operations["getDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search in everything
         * @description Finds words in Dutch or English in any form, in compounds, by synonyms of the glossary, and with small typing errors; best first. See docs/api/search.md.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Suggestions while typing
         * @description Titles, terms and synonyms in which every word typed so far begins a word.
         */
        get: operations["suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of articles
         * @description Without the long texts. A comma in a filter means or; several filters mean and.
         */
        get: operations["listArticle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{idOrSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of the articles
         * @description By id or slug. A former slug answers 308 to the present one; what was withdrawn answers 410 with the time.
         */
        get: operations["getArticle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/use-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of use-cases
         * @description Without the long texts. A comma in a filter means or; several filters mean and.
         */
        get: operations["listUseCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/use-cases/{idOrSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of the use-cases
         * @description By id or slug. A former slug answers 308 to the present one; what was withdrawn answers 410 with the time.
         */
        get: operations["getUseCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ethics-topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of ethics-topics
         * @description Without the long texts. A comma in a filter means or; several filters mean and.
         */
        get: operations["listEthicsTopic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ethics-topics/{idOrSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of the ethics-topics
         * @description By id or slug. A former slug answers 308 to the present one; what was withdrawn answers 410 with the time.
         */
        get: operations["getEthicsTopic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trainings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of trainings
         * @description Without the long texts. A comma in a filter means or; several filters mean and.
         */
        get: operations["listTraining"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trainings/{idOrSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of the trainings
         * @description By id or slug. A former slug answers 308 to the present one; what was withdrawn answers 410 with the time.
         */
        get: operations["getTraining"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quadrants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of quadrants
         * @description Without the long texts. A comma in a filter means or; several filters mean and.
         */
        get: operations["listQuadrant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quadrants/{idOrSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of the quadrants
         * @description By id or slug. A former slug answers 308 to the present one; what was withdrawn answers 410 with the time.
         */
        get: operations["getQuadrant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/glossary-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of glossary-terms
         * @description Without the long texts. A comma in a filter means or; several filters mean and.
         */
        get: operations["listGlossaryTerm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/glossary-terms/{idOrSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of the glossary-terms
         * @description By id or slug. A former slug answers 308 to the present one; what was withdrawn answers 410 with the time.
         */
        get: operations["getGlossaryTerm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of pages
         * @description Without the long texts. A comma in a filter means or; several filters mean and.
         */
        get: operations["listPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pages/{idOrSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of the pages
         * @description By id or slug. A former slug answers 308 to the present one; what was withdrawn answers 410 with the time.
         */
        get: operations["getPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of organisations
         * @description Without the long texts. A comma in a filter means or; several filters mean and.
         */
        get: operations["listOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{idOrSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of the organisations
         * @description By id or slug. A former slug answers 308 to the present one; what was withdrawn answers 410 with the time.
         */
        get: operations["getOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of tools
         * @description Without the long texts. A comma in a filter means or; several filters mean and.
         */
        get: operations["listTool"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tools/{idOrSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of the tools
         * @description By id or slug. A former slug answers 308 to the present one; what was withdrawn answers 410 with the time.
         */
        get: operations["getTool"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When one of them changed
         * @description Each time that one of the articles was published with other content, per language, the newest first. Dates only.
         */
        get: operations["listArticleVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/use-cases/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When one of them changed
         * @description Each time that one of the use-cases was published with other content, per language, the newest first. Dates only.
         */
        get: operations["listUseCaseVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ethics-topics/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When one of them changed
         * @description Each time that one of the ethics-topics was published with other content, per language, the newest first. Dates only.
         */
        get: operations["listEthicsTopicVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trainings/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When one of them changed
         * @description Each time that one of the trainings was published with other content, per language, the newest first. Dates only.
         */
        get: operations["listTrainingVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quadrants/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When one of them changed
         * @description Each time that one of the quadrants was published with other content, per language, the newest first. Dates only.
         */
        get: operations["listQuadrantVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/glossary-terms/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When one of them changed
         * @description Each time that one of the glossary-terms was published with other content, per language, the newest first. Dates only.
         */
        get: operations["listGlossaryTermVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pages/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When one of them changed
         * @description Each time that one of the pages was published with other content, per language, the newest first. Dates only.
         */
        get: operations["listPageVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When one of them changed
         * @description Each time that one of the organisations was published with other content, per language, the newest first. Dates only.
         */
        get: operations["listOrganisationVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tools/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When one of them changed
         * @description Each time that one of the tools was published with other content, per language, the newest first. Dates only.
         */
        get: operations["listToolVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed since the last time, for a copy that stays true
         * @description Without `since` everything that there is; after that only changes, in order, withdrawals included. Ask again with `nextSince` while `hasMore` is true, and keep the last one for the next time. 410 means: start over. See docs/api/changes.md.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/dossier.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: everything (atom)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_dossier_atom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/dossier.rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: everything (rss)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_dossier_rss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/dossier.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: everything (json)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_dossier_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/use-cases.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: use cases (atom)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_use_cases_atom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/use-cases.rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: use cases (rss)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_use_cases_rss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/use-cases.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: use cases (json)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_use_cases_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/articles.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: articles (atom)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_articles_atom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/articles.rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: articles (rss)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_articles_rss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/articles.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: articles (json)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_articles_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/trainings.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: trainings (atom)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_trainings_atom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/trainings.rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: trainings (rss)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_trainings_rss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/trainings.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: trainings (json)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_trainings_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/ethics-topics.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: ethics topics (atom)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_ethics_topics_atom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/ethics-topics.rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: ethics topics (rss)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_ethics_topics_rss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/ethics-topics.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: ethics topics (json)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_ethics_topics_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/glossary-terms.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: glossary (atom)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_glossary_terms_atom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/glossary-terms.rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: glossary (rss)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_glossary_terms_rss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/glossary-terms.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: glossary (json)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_glossary_terms_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/pages.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: pages (atom)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_pages_atom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/pages.rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: pages (rss)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_pages_rss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/pages.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: pages (json)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_pages_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/quadrants.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: quadrants (atom)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_quadrants_atom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/quadrants.rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: quadrants (rss)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_quadrants_rss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/quadrants.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: quadrants (json)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_quadrants_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/organisations.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: organisations (atom)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_organisations_atom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/organisations.rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: organisations (rss)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_organisations_rss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/organisations.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: organisations (json)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_organisations_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/tools.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: tools (atom)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_tools_atom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/tools.rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: tools (rss)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_tools_rss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/tools.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed: tools (json)
         * @description The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.
         */
        get: operations["feed_tools_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/{collection}.csv-metadata.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What each column of a CSV export means
         * @description CSV on the Web, at the place where its tools look by themselves.
         */
        get: operations["getCsvMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/{collection}.ndjson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A collection, or everything, as one ndjson file
         * @description All records as they are at one moment, in all languages unless `language` is given. With ETag and Range. See docs/api/exports.md.
         */
        get: operations["exportNdjson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/{collection}.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A collection, or everything, as one csv file
         * @description All records as they are at one moment, in all languages unless `language` is given. With ETag and Range. See docs/api/exports.md.
         */
        get: operations["exportCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/{collection}.jsonld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A collection, or everything, as one jsonld file
         * @description All records as they are at one moment, in all languages unless `language` is given. With ETag and Range. See docs/api/exports.md.
         */
        get: operations["exportJsonld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/{collection}.ttl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A collection, or everything, as one ttl file
         * @description All records as they are at one moment, in all languages unless `language` is given. With ETag and Range. See docs/api/exports.md.
         */
        get: operations["exportTtl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/id/{collection}/{id}.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A document about a thing
         * @description The record as JSON, JSON-LD, Turtle or a page for people, whatever Accept says.
         */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/id/{collection}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The permanent name of a thing
         * @description Sends (303) to the document about it that Accept asks for: JSON, JSON-LD, Turtle or HTML. Without the parameter language, Accept-Language is a wish: a thing that exists in another language only is given in that.
         */
        get: operations["getThing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vocabularies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All vocabularies
         * @description The SKOS concept schemes, without their concepts, as JSON-LD or Turtle.
         */
        get: operations["listVocabularies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vocabularies/{scheme}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A vocabulary
         * @description A SKOS concept scheme with its concepts in both languages, as JSON-LD or Turtle.
         */
        get: operations["getVocabulary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dataset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dossier as a dataset
         * @description The description for the NDE Dataset Register (schema.org) and for DCAT-AP-NL 3.0, as JSON-LD or Turtle.
         */
        get: operations["getDataset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/oai": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * OAI-PMH 2.0
         * @description Harvesting of all records, as Dublin Core or MODS, in sets, with deletions. What is wrong with a request is in the element error of an answer with status 200, as the protocol has it.
         */
        get: operations["harvest"];
        put?: never;
        /**
         * OAI-PMH 2.0
         * @description Harvesting of all records, as Dublin Core or MODS, in sets, with deletions. What is wrong with a request is in the element error of an answer with status 200, as the protocol has it.
         */
        post: operations["harvestByForm"];
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
        Article: {
            /** @description Permanent, the same in every language. */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             */
            iri: string;
            /** @constant */
            type: "article";
            /**
             * @description null where a thing is the same in every language.
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            availableLanguages: string[];
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             */
            url: string;
            title: string;
            summary: string | null;
            /** @enum {string|null} */
            kind: "background" | "tips" | "research" | "interview" | "news" | "policy" | null;
            cover: components["schemas"]["Picture"] | null;
            body: ({
                /** @constant */
                type: "text";
                content: components["schemas"]["RichText"] | null;
            } | {
                /** @constant */
                type: "definition";
                term: string | null;
                definition: string | null;
                citation: {
                    /** @enum {string|null} */
                    kind: "webpage" | "report" | "article-journal" | "book" | "chapter" | "legislation" | null;
                    title: string | null;
                    authors: {
                        family: string | null;
                        given: string | null;
                        literal: string | null;
                    }[];
                    containerTitle: string | null;
                    publisher: string | null;
                    issuedYear: number | null;
                    pages: string | null;
                    doi: string | null;
                    url: string | null;
                    /** Format: date */
                    accessedOn: string | null;
                } | null;
            } | {
                /** @constant */
                type: "quote";
                quote: string | null;
                citation: {
                    /** @enum {string|null} */
                    kind: "webpage" | "report" | "article-journal" | "book" | "chapter" | "legislation" | null;
                    title: string | null;
                    authors: {
                        family: string | null;
                        given: string | null;
                        literal: string | null;
                    }[];
                    containerTitle: string | null;
                    publisher: string | null;
                    issuedYear: number | null;
                    pages: string | null;
                    doi: string | null;
                    url: string | null;
                    /** Format: date */
                    accessedOn: string | null;
                } | null;
            } | {
                /** @constant */
                type: "callout";
                /** @enum {string|null} */
                tone: "tip" | "note" | "warning" | "example" | null;
                heading: string | null;
                content: components["schemas"]["RichText"] | null;
            } | {
                /** @constant */
                type: "picture";
                picture: components["schemas"]["Picture"] | null;
            } | {
                /** @constant */
                type: "use-case-list";
                heading: string | null;
                useCases: components["schemas"]["Reference"][];
            } | {
                /** @constant */
                type: "link-list";
                heading: string | null;
                links: {
                    label: string | null;
                    url: string | null;
                }[];
            })[];
            authors: {
                name: string | null;
                role: string | null;
            }[];
            citations: {
                /** @enum {string|null} */
                kind: "webpage" | "report" | "article-journal" | "book" | "chapter" | "legislation" | null;
                title: string | null;
                authors: {
                    family: string | null;
                    given: string | null;
                    literal: string | null;
                }[];
                containerTitle: string | null;
                publisher: string | null;
                issuedYear: number | null;
                pages: string | null;
                doi: string | null;
                url: string | null;
                /** Format: date */
                accessedOn: string | null;
            }[];
            readingTimeMinutes: number | null;
            takeaways: string[];
            quadrants: components["schemas"]["Reference"][];
            ethicsTopics: components["schemas"]["Reference"][];
            relatedUseCases: components["schemas"]["Reference"][];
            relatedArticles: components["schemas"]["Reference"][];
            relatedTrainings: components["schemas"]["Reference"][];
            glossaryTerms: components["schemas"]["Reference"][];
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /** @description Where to report an error. */
            contact: string;
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        ArticleItem: {
            /** @description Permanent, the same in every language. */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             */
            iri: string;
            /** @constant */
            type: "article";
            /**
             * @description null where a thing is the same in every language.
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            availableLanguages: string[];
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             */
            url: string;
            title: string;
            summary: string | null;
            /** @enum {string|null} */
            kind: "background" | "tips" | "research" | "interview" | "news" | "policy" | null;
            cover: components["schemas"]["Picture"] | null;
            authors: {
                name: string | null;
                role: string | null;
            }[];
            readingTimeMinutes: number | null;
            quadrants: components["schemas"]["Reference"][];
            ethicsTopics: components["schemas"]["Reference"][];
            relatedUseCases: components["schemas"]["Reference"][];
            relatedArticles: components["schemas"]["Reference"][];
            relatedTrainings: components["schemas"]["Reference"][];
            glossaryTerms: components["schemas"]["Reference"][];
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /** @description Where to report an error. */
            contact: string;
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        ArticleHit: {
            /** @description Permanent, the same in every language. */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             */
            iri: string;
            /** @constant */
            type: "article";
            /**
             * @description null where a thing is the same in every language.
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            availableLanguages: string[];
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             */
            url: string;
            title: string;
            summary: string | null;
            /** @enum {string|null} */
            kind: "background" | "tips" | "research" | "interview" | "news" | "policy" | null;
            cover: components["schemas"]["Picture"] | null;
            authors: {
                name: string | null;
                role: string | null;
            }[];
            readingTimeMinutes: number | null;
            quadrants: components["schemas"]["Reference"][];
            ethicsTopics: components["schemas"]["Reference"][];
            relatedUseCases: components["schemas"]["Reference"][];
            relatedArticles: components["schemas"]["Reference"][];
            relatedTrainings: components["schemas"]["Reference"][];
            glossaryTerms: components["schemas"]["Reference"][];
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /** @description Where to report an error. */
            contact: string;
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
            /** @description Higher is better; comparable within one answer only. 0 without q. */
            score: number;
            matchedFields: ("title" | "altLabels" | "summary" | "body" | "labels")[];
            titleHighlight: components["schemas"]["MarkedText"];
            excerpt: components["schemas"]["Excerpt"] | null;
        };
        UseCase: {
            /** @description Permanent, the same in every language. */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             */
            iri: string;
            /** @constant */
            type: "use-case";
            /**
             * @description null where a thing is the same in every language.
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            availableLanguages: string[];
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             */
            url: string;
            title: string;
            summary: string | null;
            problem: components["schemas"]["RichText"] | null;
            approach: components["schemas"]["RichText"] | null;
            outcome: components["schemas"]["RichText"] | null;
            quadrant: components["schemas"]["Reference"] | null;
            alsoInQuadrants: components["schemas"]["Reference"][];
            disciplines: components["schemas"]["Reference"][];
            techniques: components["schemas"]["Reference"][];
            audiences: components["schemas"]["Reference"][];
            /** @enum {string|null} */
            stage: "idea" | "experiment" | "pilot" | "in-use" | "stopped" | null;
            startDate: string | null;
            endDate: string | null;
            organisations: {
                organisation: components["schemas"]["Reference"] | null;
                /** @enum {string|null} */
                role: "initiator" | "developer" | "supplier" | "funder" | "research" | null;
            }[];
            tools: components["schemas"]["Reference"][];
            dataSources: {
                source: string | null;
                personalData: boolean | null;
                personalDataNote: string | null;
                /** @enum {string|null} */
                rightsBasis: "own" | "licensed" | "public-domain" | "consent" | "text-and-data-mining" | "unknown" | null;
            }[];
            humanOversight: string | null;
            results: {
                claim: string | null;
                metric: string | null;
                value: string | null;
                /** @enum {string|null} */
                evidence: "self-reported" | "measured" | "independent" | null;
                sourceUrl: string | null;
            }[];
            lessons: {
                /** @enum {string|null} */
                kind: "worked" | "did-not-work" | "would-do-differently" | null;
                text: string | null;
            }[];
            ethics: {
                topic: components["schemas"]["Reference"] | null;
                concern: string | null;
                mitigation: string | null;
                /** @enum {string|null} */
                residualRisk: "none" | "low" | "medium" | "high" | null;
            }[];
            assessments: {
                /** @enum {string|null} */
                kind: "dpia" | "iama" | "other" | null;
                title: string | null;
                url: string | null;
            }[];
            /** @enum {string|null} */
            aiActClass: "not-assessed" | "minimal" | "limited-transparency" | "high" | "prohibited" | null;
            aiActAssessor: string | null;
            /** Format: date */
            aiActAssessedOn: string | null;
            /** @enum {string|null} */
            costBand: "free" | "under-10000" | "10000-50000" | "50000-250000" | "over-250000" | null;
            /** @enum {string|null} */
            effort: "days" | "weeks" | "months" | "over-a-year" | null;
            links: {
                label: string | null;
                url: string | null;
            }[];
            pictures: components["schemas"]["Picture"][];
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /** @description Where to report an error. */
            contact: string;
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        UseCaseItem: {
            /** @description Permanent, the same in every language. */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             */
            iri: string;
            /** @constant */
            type: "use-case";
            /**
             * @description null where a thing is the same in every language.
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            availableLanguages: string[];
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             */
            url: string;
            title: string;
            summary: string | null;
            quadrant: components["schemas"]["Reference"] | null;
            alsoInQuadrants: components["schemas"]["Reference"][];
            disciplines: components["schemas"]["Reference"][];
            techniques: components["schemas"]["Reference"][];
            audiences: components["schemas"]["Reference"][];
            /** @enum {string|null} */
            stage: "idea" | "experiment" | "pilot" | "in-use" | "stopped" | null;
            startDate: string | null;
            endDate: string | null;
            organisations: {
                organisation: components["schemas"]["Reference"] | null;
                /** @enum {string|null} */
                role: "initiator" | "developer" | "supplier" | "funder" | "research" | null;
            }[];
            tools: components["schemas"]["Reference"][];
            ethics: {
                topic: components["schemas"]["Reference"] | null;
                concern: string | null;
                mitigation: string | null;
                /** @enum {string|null} */
                residualRisk: "none" | "low" | "medium" | "high" | null;
            }[];
            /** @enum {string|null} */
            aiActClass: "not-assessed" | "minimal" | "limited-transparency" | "high" | "prohibited" | null;
            aiActAssessor: string | null;
            /** Format: date */
            aiActAssessedOn: string | null;
            /** @enum {string|null} */
            costBand: "free" | "under-10000" | "10000-50000" | "50000-250000" | "over-250000" | null;
            /** @enum {string|null} */
            effort: "days" | "weeks" | "months" | "over-a-year" | null;
            pictures: components["schemas"]["Picture"][];
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /** @description Where to report an error. */
            contact: string;
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        UseCaseHit: {
            /** @description Permanent, the same in every language. */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             */
            iri: string;
            /** @constant */
            type: "use-case";
            /**
             * @description null where a thing is the same in every language.
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            availableLanguages: string[];
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             */
            url: string;
            title: string;
            summary: string | null;
            quadrant: components["schemas"]["Reference"] | null;
            alsoInQuadrants: components["schemas"]["Reference"][];
            disciplines: components["schemas"]["Reference"][];
            techniques: components["schemas"]["Reference"][];
            audiences: components["schemas"]["Reference"][];
            /** @enum {string|null} */
            stage: "idea" | "experiment" | "pilot" | "in-use" | "stopped" | null;
            startDate: string | null;
            endDate: string | null;
            organisations: {
                organisation: components["schemas"]["Reference"] | null;
                /** @enum {string|null} */
                role: "initiator" | "developer" | "supplier" | "funder" | "research" | null;
            }[];
            tools: components["schemas"]["Reference"][];
            ethics: {
                topic: components["schemas"]["Reference"] | null;
                concern: string | null;
                mitigation: string | null;
                /** @enum {string|null} */
                residualRisk: "none" | "low" | "medium" | "high" | null;
            }[];
            /** @enum {string|null} */
            aiActClass: "not-assessed" | "minimal" | "limited-transparency" | "high" | "prohibited" | null;
            aiActAssessor: string | null;
            /** Format: date */
            aiActAssessedOn: string | null;
            /** @enum {string|null} */
            costBand: "free" | "under-10000" | "10000-50000" | "50000-250000" | "over-250000" | null;
            /** @enum {string|null} */
            effort: "days" | "weeks" | "months" | "over-a-year" | null;
            pictures: components["schemas"]["Picture"][];
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /** @description Where to report an error. */
            contact: string;
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
            /** @description Higher is better; comparable within one answer only. 0 without q. */
            score: number;
            matchedFields: ("title" | "altLabels" | "summary" | "body" | "labels")[];
            titleHighlight: components["schemas"]["MarkedText"];
            excerpt: components["schemas"]["Excerpt"] | null;
        };
        EthicsTopic: {
            /** @description Permanent, the same in every language. */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             */
            iri: string;
            /** @constant */
            type: "ethics-topic";
            /**
             * @description null where a thing is the same in every language.
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            availableLanguages: string[];
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             */
            url: string;
            title: string;
            summary: string | null;
            key: string | null;
            altLabels: string[];
            question: string | null;
            body: components["schemas"]["RichText"] | null;
            questionsToAsk: string[];
            mitigations: string[];
            publicValues: string[];
            laws: {
                label: string | null;
                url: string | null;
            }[];
            links: {
                label: string | null;
                url: string | null;
            }[];
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /** @description Where to report an error. */
            contact: string;
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        EthicsTopicItem: {
            /** @description Permanent, the same in every language. */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             */
            iri: string;
            /** @constant */
            type: "ethics-topic";
            /**
             * @description null where a thing is the same in every language.
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            availableLanguages: string[];
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             */
            url: string;
            title: string;
            summary: string | null;
            key: string | null;
            altLabels: string[];
            question: string | null;
            publicValues: string[];
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /** @description Where to report an error. */
            contact: string;
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        EthicsTopicHit: {
            /** @description Permanent, the same in every language. */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             */
            iri: string;
            /** @constant */
            type: "ethics-topic";
            /**
             * @description null where a thing is the same in every language.
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            availableLanguages: string[];
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             */
            url: string;
            title: string;
            summary: string | null;
            key: string | null;
            altLabels: string[];
            question: string | null;
            publicValues: string[];
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /** @description Where to report an error. */
            contact: string;
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
            /** @description Higher is better; comparable within one answer only. 0 without q. */
            score: number;
            matchedFields: ("title" | "altLabels" | "summary" | "body" | "labels")[];
            titleHighlight: components["schemas"]["MarkedText"];
            excerpt: components["schemas"]["Excerpt"] | null;
        };
        Training: {
            /** @description Permanent, the same in every language. */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             */
            iri: string;
            /** @constant */
            type: "training";
            /**
             * @description null where a thing is the same in every language.
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            availableLanguages: string[];
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             */
            url: string;
            title: string;
            summary: string | null;
            body: components["schemas"]["RichText"] | null;
            /** @enum {string|null} */
            format: "workshop" | "course" | "webinar" | "e-learning" | "self-study" | null;
            /** @enum {string|null} */
            level: "beginner" | "intermediate" | "advanced" | null;
            learningGoals: string[];
            targetGroup: string | null;
            prerequisites: string | null;
            provider: components["schemas"]["Reference"] | null;
            duration: string | null;
            price: {
                amountInCents: number | null;
                /** @enum {string|null} */
                vat: "excluded" | "included" | "exempt" | null;
            } | null;
            sessions: {
                /** Format: date-time */
                startsAt: string | null;
                /** Format: date-time */
                endsAt: string | null;
                timeZone: string | null;
                /** @enum {string|null} */
                attendance: "location" | "online" | "hybrid" | null;
                location: string | null;
                capacity: number | null;
                /** @enum {string|null} */
                availability: "open" | "full" | "cancelled" | null;
                registrationUrl: string | null;
            }[];
            quadrants: components["schemas"]["Reference"][];
            ethicsTopics: components["schemas"]["Reference"][];
            materials: {
                label: string | null;
                url: string | null;
            }[];
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /** @description Where to report an error. */
            contact: string;
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        TrainingItem: {
            /** @description Permanent, the same in every language. */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             */
            iri: string;
            /** @constant */
            type: "training";
            /**
             * @description null where a thing is the same in every language.
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            availableLanguages: string[];
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             */
            url: string;
            title: string;
            summary: string | null;
            /** @enum {string|null} */
            format: "workshop" | "course" | "webinar" | "e-learning" | "self-study" | null;
            /** @enum {string|null} */
            level: "beginner" | "intermediate" | "advanced" | null;
            learningGoals: string[];
            targetGroup: string | null;
            prerequisites: string | null;
            provider: components["schemas"]["Reference"] | null;
            duration: string | null;
            price: {
                amountInCents: number | null;
                /** @enum {string|null} */
                vat: "excluded" | "included" | "exempt" | null;
            } | null;
            sessions: {
                /** Format: date-time */
                startsAt: string | null;
                /** Format: date-time */
                endsAt: string | null;
                timeZone: string | null;
                /** @enum {string|null} */
                attendance: "location" | "online" | "hybrid" | null;
                location: string | null;
                capacity: number | null;
                /** @enum {string|null} */
                availability: "open" | "full" | "cancelled" | null;
                registrationUrl: string | null;
            }[];
            quadrants: components["schemas"]["Reference"][];
            ethicsTopics: components["schemas"]["Reference"][];
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /** @description Where to report an error. */
            contact: string;
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        TrainingHit: {
            /** @description Permanent, the same in every language. */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             */
            iri: string;
            /** @constant */
            type: "training";
            /**
             * @description null where a thing is the same in every language.
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            availableLanguages: string[];
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             */
            url: string;
            title: string;
            summary: string | null;
            /** @enum {string|null} */
            format: "workshop" | "course" | "webinar" | "e-learning" | "self-study" | null;
            /** @enum {string|null} */
            level: "beginner" | "intermediate" | "advanced" | null;
            learningGoals: string[];
            targetGroup: string | null;
            prerequisites: string | null;
            provider: components["schemas"]["Reference"] | null;
            duration: string | null;
            price: {
                amountInCents: number | null;
                /** @enum {string|null} */
                vat: "excluded" | "included" | "exempt" | null;
            } | null;
            sessions: {
                /** Format: date-time */
                startsAt: string | null;
                /** Format: date-time */
                endsAt: string | null;
                timeZone: string | null;
                /** @enum {string|null} */
                attendance: "location" | "online" | "hybrid" | null;
                location: string | null;
                capacity: number | null;
                /** @enum {string|null} */
                availability: "open" | "full" | "cancelled" | null;
                registrationUrl: string | null;
            }[];
            quadrants: components["schemas"]["Reference"][];
            ethicsTopics: components["schemas"]["Reference"][];
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /** @description Where to report an error. */
            contact: string;
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
            /** @description Higher is better; comparable within one answer only. 0 without q. */
            score: number;
            matchedFields: ("title" | "altLabels" | "summary" | "body" | "labels")[];
            titleHighlight: components["schemas"]["MarkedText"];
            excerpt: components["schemas"]["Excerpt"] | null;
        };
        Quadrant: {
            /** @description Permanent, the same in every language. */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             */
            iri: string;
            /** @constant */
            type: "quadrant";
            /**
             * @description null where a thing is the same in every language.
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            availableLanguages: string[];
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             */
            url: string;
            title: string;
            summary: string | null;
            key: string | null;
            altLabels: string[];
            description: components["schemas"]["RichText"] | null;
            position: number | null;
            icon: string | null;
            /** @description Where to report an error. */
            contact: string;
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        QuadrantItem: {
            /** @description Permanent, the same in every language. */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             */
            iri: string;
            /** @constant */
            type: "quadrant";
            /**
             * @description null where a thing is the same in every language.
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            availableLanguages: string[];
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             */
            url: string;
            title: string;
            summary: string | null;
            key: string | null;
            altLabels: string[];
            position: number | null;
            icon: string | null;
            /** @description Where to report an error. */
            contact: string;
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        QuadrantHit: {
            /** @description Permanent, the same in every language. */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             */
            iri: string;
            /** @constant */
            type: "quadrant";
            /**
             * @description null where a thing is the same in every language.
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            availableLanguages: string[];
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             */
            url: string;
            title: string;
            summary: string | null;
            key: string | null;
            altLabels: string[];
            position: number | null;
            icon: string | null;
            /** @description Where to report an error. */
            contact: string;
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
            /** @description Higher is better; comparable within one answer only. 0 without q. */
            score: number;
            matchedFields: ("title" | "altLabels" | "summary" | "body" | "labels")[];
            titleHighlight: components["schemas"]["MarkedText"];
            excerpt: components["schemas"]["Excerpt"] | null;
        };
        GlossaryTerm: {
            /** @description Permanent, the same in every language. */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             */
            iri: string;
            /** @constant */
            type: "glossary-term";
            /**
             * @description null where a thing is the same in every language.
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            availableLanguages: string[];
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             */
            url: string;
            title: string;
            summary: string | null;
            altLabels: string[];
            citation: {
                /** @enum {string|null} */
                kind: "webpage" | "report" | "article-journal" | "book" | "chapter" | "legislation" | null;
                title: string | null;
                authors: {
                    family: string | null;
                    given: string | null;
                    literal: string | null;
                }[];
                containerTitle: string | null;
                publisher: string | null;
                issuedYear: number | null;
                pages: string | null;
                doi: string | null;
                url: string | null;
                /** Format: date */
                accessedOn: string | null;
            } | null;
            broaderTerm: components["schemas"]["Reference"] | null;
            relatedTerms: components["schemas"]["Reference"][];
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /** @description Where to report an error. */
            contact: string;
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        GlossaryTermItem: {
            /** @description Permanent, the same in every language. */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             */
            iri: string;
            /** @constant */
            type: "glossary-term";
            /**
             * @description null where a thing is the same in every language.
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            availableLanguages: string[];
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             */
            url: string;
            title: string;
            summary: string | null;
            altLabels: string[];
            citation: {
                /** @enum {string|null} */
                kind: "webpage" | "report" | "article-journal" | "book" | "chapter" | "legislation" | null;
                title: string | null;
                authors: {
                    family: string | null;
                    given: string | null;
                    literal: string | null;
                }[];
                containerTitle: string | null;
                publisher: string | null;
                issuedYear: number | null;
                pages: string | null;
                doi: string | null;
                url: string | null;
                /** Format: date */
                accessedOn: string | null;
            } | null;
            broaderTerm: components["schemas"]["Reference"] | null;
            relatedTerms: components["schemas"]["Reference"][];
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /** @description Where to report an error. */
            contact: string;
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        GlossaryTermHit: {
            /** @description Permanent, the same in every language. */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             */
            iri: string;
            /** @constant */
            type: "glossary-term";
            /**
             * @description null where a thing is the same in every language.
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            availableLanguages: string[];
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             */
            url: string;
            title: string;
            summary: string | null;
            altLabels: string[];
            citation: {
                /** @enum {string|null} */
                kind: "webpage" | "report" | "article-journal" | "book" | "chapter" | "legislation" | null;
                title: string | null;
                authors: {
                    family: string | null;
                    given: string | null;
                    literal: string | null;
                }[];
                containerTitle: string | null;
                publisher: string | null;
                issuedYear: number | null;
                pages: string | null;
                doi: string | null;
                url: string | null;
                /** Format: date */
                accessedOn: string | null;
            } | null;
            broaderTerm: components["schemas"]["Reference"] | null;
            relatedTerms: components["schemas"]["Reference"][];
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /** @description Where to report an error. */
            contact: string;
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
            /** @description Higher is better; comparable within one answer only. 0 without q. */
            score: number;
            matchedFields: ("title" | "altLabels" | "summary" | "body" | "labels")[];
            titleHighlight: components["schemas"]["MarkedText"];
            excerpt: components["schemas"]["Excerpt"] | null;
        };
        Page: {
            /** @description Permanent, the same in every language. */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             */
            iri: string;
            /** @constant */
            type: "page";
            /**
             * @description null where a thing is the same in every language.
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            availableLanguages: string[];
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             */
            url: string;
            title: string;
            summary: string | null;
            picture: components["schemas"]["Picture"] | null;
            body: ({
                /** @constant */
                type: "text";
                content: components["schemas"]["RichText"] | null;
            } | {
                /** @constant */
                type: "definition";
                term: string | null;
                definition: string | null;
                citation: {
                    /** @enum {string|null} */
                    kind: "webpage" | "report" | "article-journal" | "book" | "chapter" | "legislation" | null;
                    title: string | null;
                    authors: {
                        family: string | null;
                        given: string | null;
                        literal: string | null;
                    }[];
                    containerTitle: string | null;
                    publisher: string | null;
                    issuedYear: number | null;
                    pages: string | null;
                    doi: string | null;
                    url: string | null;
                    /** Format: date */
                    accessedOn: string | null;
                } | null;
            } | {
                /** @constant */
                type: "quote";
                quote: string | null;
                citation: {
                    /** @enum {string|null} */
                    kind: "webpage" | "report" | "article-journal" | "book" | "chapter" | "legislation" | null;
                    title: string | null;
                    authors: {
                        family: string | null;
                        given: string | null;
                        literal: string | null;
                    }[];
                    containerTitle: string | null;
                    publisher: string | null;
                    issuedYear: number | null;
                    pages: string | null;
                    doi: string | null;
                    url: string | null;
                    /** Format: date */
                    accessedOn: string | null;
                } | null;
            } | {
                /** @constant */
                type: "callout";
                /** @enum {string|null} */
                tone: "tip" | "note" | "warning" | "example" | null;
                heading: string | null;
                content: components["schemas"]["RichText"] | null;
            } | {
                /** @constant */
                type: "picture";
                picture: components["schemas"]["Picture"] | null;
            } | {
                /** @constant */
                type: "use-case-list";
                heading: string | null;
                useCases: components["schemas"]["Reference"][];
            } | {
                /** @constant */
                type: "link-list";
                heading: string | null;
                links: {
                    label: string | null;
                    url: string | null;
                }[];
            })[];
            weight: number | null;
            parent: components["schemas"]["Reference"] | null;
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /** @description Where to report an error. */
            contact: string;
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        PageItem: {
            /** @description Permanent, the same in every language. */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             */
            iri: string;
            /** @constant */
            type: "page";
            /**
             * @description null where a thing is the same in every language.
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            availableLanguages: string[];
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             */
            url: string;
            title: string;
            summary: string | null;
            picture: components["schemas"]["Picture"] | null;
            weight: number | null;
            parent: components["schemas"]["Reference"] | null;
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /** @description Where to report an error. */
            contact: string;
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        PageHit: {
            /** @description Permanent, the same in every language. */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             */
            iri: string;
            /** @constant */
            type: "page";
            /**
             * @description null where a thing is the same in every language.
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            availableLanguages: string[];
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             */
            url: string;
            title: string;
            summary: string | null;
            picture: components["schemas"]["Picture"] | null;
            weight: number | null;
            parent: components["schemas"]["Reference"] | null;
            /** @enum {string|null} */
            translationStatus: "original" | "human" | "machine" | "outdated" | "to-translate" | null;
            aiDisclosure: {
                /** @enum {string|null} */
                level: "none" | "assisted" | "generated" | null;
                tool: string | null;
                reviewedBy: string | null;
            } | null;
            seo: {
                metaTitle: string | null;
                metaDescription: string | null;
                noIndex: boolean | null;
            } | null;
            licence: components["schemas"]["Licence"] | null;
            attribution: string;
            /** Format: uri */
            sourceUrl: string | null;
            /** @description Where to report an error. */
            contact: string;
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
            /** @description Higher is better; comparable within one answer only. 0 without q. */
            score: number;
            matchedFields: ("title" | "altLabels" | "summary" | "body" | "labels")[];
            titleHighlight: components["schemas"]["MarkedText"];
            excerpt: components["schemas"]["Excerpt"] | null;
        };
        Organisation: {
            /** @description Permanent, the same in every language. */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             */
            iri: string;
            /** @constant */
            type: "organisation";
            /**
             * @description null where a thing is the same in every language.
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            availableLanguages: string[];
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             */
            url: string;
            title: string;
            summary: string | null;
            /** @enum {string|null} */
            kind: "museum" | "archive" | "library" | "heritage" | "performing-arts" | "media" | "education" | "research" | "government" | "company" | "sector-body" | "maker" | "other" | null;
            /** @enum {string|null} */
            size: "large" | "small" | "independent" | null;
            city: string | null;
            website: string | null;
            isil: string | null;
            kvk: string | null;
            ror: string | null;
            wikidata: string | null;
            /** @description Where to report an error. */
            contact: string;
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        OrganisationItem: {
            /** @description Permanent, the same in every language. */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             */
            iri: string;
            /** @constant */
            type: "organisation";
            /**
             * @description null where a thing is the same in every language.
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            availableLanguages: string[];
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             */
            url: string;
            title: string;
            summary: string | null;
            /** @enum {string|null} */
            kind: "museum" | "archive" | "library" | "heritage" | "performing-arts" | "media" | "education" | "research" | "government" | "company" | "sector-body" | "maker" | "other" | null;
            /** @enum {string|null} */
            size: "large" | "small" | "independent" | null;
            city: string | null;
            website: string | null;
            isil: string | null;
            kvk: string | null;
            ror: string | null;
            wikidata: string | null;
            /** @description Where to report an error. */
            contact: string;
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        OrganisationHit: {
            /** @description Permanent, the same in every language. */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             */
            iri: string;
            /** @constant */
            type: "organisation";
            /**
             * @description null where a thing is the same in every language.
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            availableLanguages: string[];
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             */
            url: string;
            title: string;
            summary: string | null;
            /** @enum {string|null} */
            kind: "museum" | "archive" | "library" | "heritage" | "performing-arts" | "media" | "education" | "research" | "government" | "company" | "sector-body" | "maker" | "other" | null;
            /** @enum {string|null} */
            size: "large" | "small" | "independent" | null;
            city: string | null;
            website: string | null;
            isil: string | null;
            kvk: string | null;
            ror: string | null;
            wikidata: string | null;
            /** @description Where to report an error. */
            contact: string;
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
            /** @description Higher is better; comparable within one answer only. 0 without q. */
            score: number;
            matchedFields: ("title" | "altLabels" | "summary" | "body" | "labels")[];
            titleHighlight: components["schemas"]["MarkedText"];
            excerpt: components["schemas"]["Excerpt"] | null;
        };
        Tool: {
            /** @description Permanent, the same in every language. */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             */
            iri: string;
            /** @constant */
            type: "tool";
            /**
             * @description null where a thing is the same in every language.
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            availableLanguages: string[];
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             */
            url: string;
            title: string;
            summary: string | null;
            vendor: string | null;
            /** @enum {string|null} */
            kind: "application" | "model" | "platform" | "library" | "service" | null;
            website: string | null;
            /** @enum {string|null} */
            openness: "open-source" | "open-weights" | "closed" | null;
            /** @description Where to report an error. */
            contact: string;
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        ToolItem: {
            /** @description Permanent, the same in every language. */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             */
            iri: string;
            /** @constant */
            type: "tool";
            /**
             * @description null where a thing is the same in every language.
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            availableLanguages: string[];
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             */
            url: string;
            title: string;
            summary: string | null;
            vendor: string | null;
            /** @enum {string|null} */
            kind: "application" | "model" | "platform" | "library" | "service" | null;
            website: string | null;
            /** @enum {string|null} */
            openness: "open-source" | "open-weights" | "closed" | null;
            /** @description Where to report an error. */
            contact: string;
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        ToolHit: {
            /** @description Permanent, the same in every language. */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             */
            iri: string;
            /** @constant */
            type: "tool";
            /**
             * @description null where a thing is the same in every language.
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            availableLanguages: string[];
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             */
            url: string;
            title: string;
            summary: string | null;
            vendor: string | null;
            /** @enum {string|null} */
            kind: "application" | "model" | "platform" | "library" | "service" | null;
            website: string | null;
            /** @enum {string|null} */
            openness: "open-source" | "open-weights" | "closed" | null;
            /** @description Where to report an error. */
            contact: string;
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
            /** @description Higher is better; comparable within one answer only. 0 without q. */
            score: number;
            matchedFields: ("title" | "altLabels" | "summary" | "body" | "labels")[];
            titleHighlight: components["schemas"]["MarkedText"];
            excerpt: components["schemas"]["Excerpt"] | null;
        };
        DossierRecord: {
            /** @description Permanent, the same in every language. */
            id: string;
            /**
             * Format: uri
             * @description The permanent name of the thing.
             */
            iri: string;
            /** @constant */
            type: "dossier";
            /**
             * @description null where a thing is the same in every language.
             * @enum {string|null}
             */
            language: "nl" | "en" | null;
            /** @description Only with fallback=true: the language that was asked for. */
            requestedLanguage?: string;
            availableLanguages: string[];
            slug: string | null;
            /**
             * Format: uri
             * @description The page for readers.
             */
            url: string;
            title: string;
            summary: string | null;
            tagline: string | null;
            featuredUseCases: components["schemas"]["Reference"][];
            featuredArticles: components["schemas"]["Reference"][];
            featuredTrainings: components["schemas"]["Reference"][];
            newsletter: {
                title: string | null;
                text: string | null;
                url: string | null;
            } | null;
            contactEmail: string | null;
            publisher: {
                name: string | null;
                url: string | null;
                iri: string | null;
            } | null;
            /** @enum {string|null} */
            defaultLicence: "cc-by-4.0" | "cc-by-sa-4.0" | "cc0-1.0" | "all-rights-reserved" | null;
            /** @description Where to report an error. */
            contact: string;
            schemaVersion: string;
            /**
             * Format: date-time
             * @description Survives withdrawal and return.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description When this content was published.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When anything in this record last changed, what it embeds included.
             */
            modifiedAt: string;
        };
        Licence: {
            key: string;
            name: string;
            /** Format: uri */
            url: string | null;
        };
        /** @description Another entry, as much as a link needs. */
        Reference: {
            id: string;
            /** @enum {unknown} */
            type: "article" | "use-case" | "ethics-topic" | "training" | "quadrant" | "glossary-term" | "page" | "concept" | "organisation" | "tool" | "dossier";
            key?: string;
            slug: string | null;
            title: string;
            /** Format: uri */
            iri: string;
        };
        /** @description The same text twice: as structure and as safe HTML. */
        RichText: {
            blocks: Record<string, never>[];
            html: string;
        };
        Picture: {
            /** Format: uri */
            url: string;
            width: number | null;
            height: number | null;
            mime: string | null;
            decorative: boolean;
            alt: string;
            caption: string | null;
            credit: string | null;
            licence: components["schemas"]["Licence"] | null;
            sourceUrl: string | null;
            madeWithAi: boolean;
            sizes: {
                /** Format: uri */
                url: string;
                width: number | null;
                height: number | null;
            }[];
        };
        Pagination: {
            page: number;
            pageSize: number;
            total: number;
            pageCount: number;
        };
        Links: {
            /** Format: uri */
            self: string;
            /** Format: uri */
            first: string;
            /** Format: uri */
            prev?: string;
            /** Format: uri */
            next?: string;
            /** Format: uri */
            last: string;
        };
        FacetValue: {
            value: string;
            title: string;
            count: number;
        };
        /** @description RFC 9457. A 400 also names the parameter and, where that is a list, what is allowed. */
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            instance: string;
            parameter?: string;
            allowed?: string[];
        };
        /** @description A place in a text, in UTF-16 units, as JavaScript counts them. */
        Mark: {
            start: number;
            end: number;
        };
        MarkedText: {
            text: string;
            /** @description The text as safe HTML, with what was found in <mark>. */
            html: string;
            marks: components["schemas"]["Mark"][];
        };
        Excerpt: {
            /** @enum {unknown} */
            field: "title" | "altLabels" | "summary" | "body" | "labels";
            text: string;
            /** @description The text as safe HTML, with what was found in <mark>. */
            html: string;
            marks: components["schemas"]["Mark"][];
        };
        SearchQuery: {
            q: string;
            language: string;
            /** @description The query as it may have been meant. */
            didYouMean?: string;
            notice?: {
                /** @enum {unknown} */
                code: "no-words" | "nothing-found";
                message: string;
            };
        };
        Suggestion: {
            text: string;
            /** @description The text as safe HTML, with what was found in <mark>. */
            html: string;
            marks: components["schemas"]["Mark"][];
            /**
             * @description Whether the text is the title, or another name.
             * @enum {unknown}
             */
            kind: "title" | "label";
            /** @enum {unknown} */
            type: "article" | "use-case" | "ethics-topic" | "training" | "quadrant" | "glossary-term" | "page" | "organisation" | "tool";
            id: string;
            slug: string | null;
            /** Format: uri */
            iri: string;
            /** Format: uri */
            url: string;
            title: string;
        };
    };
    responses: {
        /** @description What went wrong, and what is allowed. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What there is here */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the service is ready */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getDossier: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The front page in one call */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dossier: components["schemas"]["DossierRecord"];
                        quadrants: {
                            useCases: number;
                        }[];
                        ethicsTopics: {
                            useCases: number;
                        }[];
                        featured: (components["schemas"]["UseCaseItem"] | components["schemas"]["ArticleItem"] | components["schemas"]["TrainingItem"])[];
                        newest: (components["schemas"]["UseCaseItem"] | components["schemas"]["ArticleItem"])[];
                        upcomingTrainings: components["schemas"]["TrainingItem"][];
                    };
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
        };
    };
    search: {
        parameters: {
            query?: {
                /**
                 * @description What to look for. "Words in quotes" must stand in this order, -word must not be there, word* begins so. Without it all that passes the filters.
                 * @example handschriftherkenning
                 */
                q?: string;
                /**
                 * @description Only these types, separated by commas.
                 * @example [
                 *       "use-case",
                 *       "article"
                 *     ]
                 */
                types?: ("article" | "use-case" | "ethics-topic" | "training" | "quadrant" | "glossary-term" | "page" | "organisation" | "tool")[];
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item then says in which language it is and which was asked for. */
                fallback?: boolean;
                /** @description Page, counted from 1. */
                page?: number;
                /** @description Also count the values of each filter. */
                facets?: boolean;
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
                /** @description Hits on a page. */
                pageSize?: number;
                /** @description By relevance, or by `-publishedAt` when there is no q. A minus sign reverses the order. */
                sort?: "relevance" | "-publishedAt" | "publishedAt" | "-modifiedAt" | "modifiedAt" | "title";
                /** @description Several values separated by commas: any of them. */
                kind?: ("background" | "tips" | "research" | "interview" | "news" | "policy" | "museum" | "archive" | "library" | "heritage" | "performing-arts" | "media" | "education" | "government" | "company" | "sector-body" | "maker" | "other" | "application" | "model" | "platform" | "service")[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                quadrant?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                ethicsTopic?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                discipline?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                technique?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                audience?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                organisation?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                tool?: string[];
                /** @description Several values separated by commas: any of them. */
                stage?: ("idea" | "experiment" | "pilot" | "in-use" | "stopped")[];
                /** @description Several values separated by commas: any of them. */
                format?: ("workshop" | "course" | "webinar" | "e-learning" | "self-study")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Search in everything */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: (components["schemas"]["ArticleHit"] | components["schemas"]["UseCaseHit"] | components["schemas"]["EthicsTopicHit"] | components["schemas"]["TrainingHit"] | components["schemas"]["QuadrantHit"] | components["schemas"]["GlossaryTermHit"] | components["schemas"]["PageHit"] | components["schemas"]["OrganisationHit"] | components["schemas"]["ToolHit"])[];
                        query: components["schemas"]["SearchQuery"];
                        pagination: components["schemas"]["Pagination"];
                        facets?: {
                            [key: string]: components["schemas"]["FacetValue"][];
                        };
                        links: components["schemas"]["Links"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
        };
    };
    suggest: {
        parameters: {
            query?: {
                /**
                 * @description What has been typed so far.
                 * @example handsch
                 */
                q?: string;
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /**
                 * @description Only these types, separated by commas.
                 * @example [
                 *       "use-case",
                 *       "article"
                 *     ]
                 */
                types?: ("article" | "use-case" | "ethics-topic" | "training" | "quadrant" | "glossary-term" | "page" | "organisation" | "tool")[];
                /** @description How many suggestions at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Suggestions while typing */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Suggestion"][];
                        query: {
                            q: string;
                            language: string;
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
        };
    };
    listArticle: {
        parameters: {
            query?: {
                /**
                 * @description Only what these words are found in, best first unless `sort` says otherwise. See /v1/search.
                 * @example vertaling museum
                 */
                q?: string;
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item then says in which language it is and which was asked for. */
                fallback?: boolean;
                /** @description Page, counted from 1. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /**
                 * @description One key; a minus sign in front reverses the order.
                 * @example title
                 */
                sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "modifiedAt" | "-modifiedAt" | "startsAt" | "-startsAt" | "position" | "-position";
                /**
                 * @description Only these members of each record, beside id and type.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: string[];
                /** @description Also count the values of each filter. */
                facets?: boolean;
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
                /** @description Several values separated by commas: any of them. */
                kind?: ("background" | "tips" | "research" | "interview" | "news" | "policy")[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                quadrant?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                ethicsTopic?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of articles */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ArticleItem"][];
                        pagination: components["schemas"]["Pagination"];
                        facets?: {
                            [key: string]: components["schemas"]["FacetValue"][];
                        };
                        links: components["schemas"]["Links"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
        };
    };
    getArticle: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item then says in which language it is and which was asked for. */
                fallback?: boolean;
                /**
                 * @description Only these members of each record, beside id and type.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: string[];
                /** @description A signed link to one draft, given by the preview button of the admin: shows that draft in that language, by its id, as it would be if it were published now. Works for 30 minutes; the answer must not be kept. */
                preview?: string;
            };
            header?: never;
            path: {
                /** @description The id of a record, or its slug. */
                idOrSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of the articles */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            400: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
        };
    };
    listUseCase: {
        parameters: {
            query?: {
                /**
                 * @description Only what these words are found in, best first unless `sort` says otherwise. See /v1/search.
                 * @example vertaling museum
                 */
                q?: string;
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item then says in which language it is and which was asked for. */
                fallback?: boolean;
                /** @description Page, counted from 1. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /**
                 * @description One key; a minus sign in front reverses the order.
                 * @example title
                 */
                sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "modifiedAt" | "-modifiedAt" | "startsAt" | "-startsAt" | "position" | "-position";
                /**
                 * @description Only these members of each record, beside id and type.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: string[];
                /** @description Also count the values of each filter. */
                facets?: boolean;
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                quadrant?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                ethicsTopic?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                discipline?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                technique?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                audience?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                organisation?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                tool?: string[];
                /** @description Several values separated by commas: any of them. */
                stage?: ("idea" | "experiment" | "pilot" | "in-use" | "stopped")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of use-cases */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UseCaseItem"][];
                        pagination: components["schemas"]["Pagination"];
                        facets?: {
                            [key: string]: components["schemas"]["FacetValue"][];
                        };
                        links: components["schemas"]["Links"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
        };
    };
    getUseCase: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item then says in which language it is and which was asked for. */
                fallback?: boolean;
                /**
                 * @description Only these members of each record, beside id and type.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: string[];
                /** @description A signed link to one draft, given by the preview button of the admin: shows that draft in that language, by its id, as it would be if it were published now. Works for 30 minutes; the answer must not be kept. */
                preview?: string;
            };
            header?: never;
            path: {
                /** @description The id of a record, or its slug. */
                idOrSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of the use-cases */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UseCase"];
                };
            };
            400: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
        };
    };
    listEthicsTopic: {
        parameters: {
            query?: {
                /**
                 * @description Only what these words are found in, best first unless `sort` says otherwise. See /v1/search.
                 * @example vertaling museum
                 */
                q?: string;
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item then says in which language it is and which was asked for. */
                fallback?: boolean;
                /** @description Page, counted from 1. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /**
                 * @description One key; a minus sign in front reverses the order.
                 * @example title
                 */
                sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "modifiedAt" | "-modifiedAt" | "startsAt" | "-startsAt" | "position" | "-position";
                /**
                 * @description Only these members of each record, beside id and type.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: string[];
                /** @description Also count the values of each filter. */
                facets?: boolean;
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of ethics-topics */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EthicsTopicItem"][];
                        pagination: components["schemas"]["Pagination"];
                        facets?: {
                            [key: string]: components["schemas"]["FacetValue"][];
                        };
                        links: components["schemas"]["Links"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
        };
    };
    getEthicsTopic: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item then says in which language it is and which was asked for. */
                fallback?: boolean;
                /**
                 * @description Only these members of each record, beside id and type.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: string[];
                /** @description A signed link to one draft, given by the preview button of the admin: shows that draft in that language, by its id, as it would be if it were published now. Works for 30 minutes; the answer must not be kept. */
                preview?: string;
            };
            header?: never;
            path: {
                /** @description The id of a record, or its slug. */
                idOrSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of the ethics-topics */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EthicsTopic"];
                };
            };
            400: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
        };
    };
    listTraining: {
        parameters: {
            query?: {
                /**
                 * @description Only what these words are found in, best first unless `sort` says otherwise. See /v1/search.
                 * @example vertaling museum
                 */
                q?: string;
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item then says in which language it is and which was asked for. */
                fallback?: boolean;
                /** @description Page, counted from 1. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /**
                 * @description One key; a minus sign in front reverses the order.
                 * @example title
                 */
                sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "modifiedAt" | "-modifiedAt" | "startsAt" | "-startsAt" | "position" | "-position";
                /**
                 * @description Only these members of each record, beside id and type.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: string[];
                /** @description Also count the values of each filter. */
                facets?: boolean;
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
                /** @description Several values separated by commas: any of them. */
                format?: ("workshop" | "course" | "webinar" | "e-learning" | "self-study")[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                quadrant?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                ethicsTopic?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                organisation?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of trainings */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TrainingItem"][];
                        pagination: components["schemas"]["Pagination"];
                        facets?: {
                            [key: string]: components["schemas"]["FacetValue"][];
                        };
                        links: components["schemas"]["Links"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
        };
    };
    getTraining: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item then says in which language it is and which was asked for. */
                fallback?: boolean;
                /**
                 * @description Only these members of each record, beside id and type.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: string[];
                /** @description A signed link to one draft, given by the preview button of the admin: shows that draft in that language, by its id, as it would be if it were published now. Works for 30 minutes; the answer must not be kept. */
                preview?: string;
            };
            header?: never;
            path: {
                /** @description The id of a record, or its slug. */
                idOrSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of the trainings */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Training"];
                };
            };
            400: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
        };
    };
    listQuadrant: {
        parameters: {
            query?: {
                /**
                 * @description Only what these words are found in, best first unless `sort` says otherwise. See /v1/search.
                 * @example vertaling museum
                 */
                q?: string;
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item then says in which language it is and which was asked for. */
                fallback?: boolean;
                /** @description Page, counted from 1. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /**
                 * @description One key; a minus sign in front reverses the order.
                 * @example title
                 */
                sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "modifiedAt" | "-modifiedAt" | "startsAt" | "-startsAt" | "position" | "-position";
                /**
                 * @description Only these members of each record, beside id and type.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: string[];
                /** @description Also count the values of each filter. */
                facets?: boolean;
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of quadrants */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["QuadrantItem"][];
                        pagination: components["schemas"]["Pagination"];
                        facets?: {
                            [key: string]: components["schemas"]["FacetValue"][];
                        };
                        links: components["schemas"]["Links"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
        };
    };
    getQuadrant: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item then says in which language it is and which was asked for. */
                fallback?: boolean;
                /**
                 * @description Only these members of each record, beside id and type.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: string[];
                /** @description A signed link to one draft, given by the preview button of the admin: shows that draft in that language, by its id, as it would be if it were published now. Works for 30 minutes; the answer must not be kept. */
                preview?: string;
            };
            header?: never;
            path: {
                /** @description The id of a record, or its slug. */
                idOrSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of the quadrants */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quadrant"];
                };
            };
            400: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
        };
    };
    listGlossaryTerm: {
        parameters: {
            query?: {
                /**
                 * @description Only what these words are found in, best first unless `sort` says otherwise. See /v1/search.
                 * @example vertaling museum
                 */
                q?: string;
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item then says in which language it is and which was asked for. */
                fallback?: boolean;
                /** @description Page, counted from 1. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /**
                 * @description One key; a minus sign in front reverses the order.
                 * @example title
                 */
                sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "modifiedAt" | "-modifiedAt" | "startsAt" | "-startsAt" | "position" | "-position";
                /**
                 * @description Only these members of each record, beside id and type.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: string[];
                /** @description Also count the values of each filter. */
                facets?: boolean;
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of glossary-terms */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GlossaryTermItem"][];
                        pagination: components["schemas"]["Pagination"];
                        facets?: {
                            [key: string]: components["schemas"]["FacetValue"][];
                        };
                        links: components["schemas"]["Links"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
        };
    };
    getGlossaryTerm: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item then says in which language it is and which was asked for. */
                fallback?: boolean;
                /**
                 * @description Only these members of each record, beside id and type.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: string[];
                /** @description A signed link to one draft, given by the preview button of the admin: shows that draft in that language, by its id, as it would be if it were published now. Works for 30 minutes; the answer must not be kept. */
                preview?: string;
            };
            header?: never;
            path: {
                /** @description The id of a record, or its slug. */
                idOrSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of the glossary-terms */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlossaryTerm"];
                };
            };
            400: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
        };
    };
    listPage: {
        parameters: {
            query?: {
                /**
                 * @description Only what these words are found in, best first unless `sort` says otherwise. See /v1/search.
                 * @example vertaling museum
                 */
                q?: string;
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item then says in which language it is and which was asked for. */
                fallback?: boolean;
                /** @description Page, counted from 1. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /**
                 * @description One key; a minus sign in front reverses the order.
                 * @example title
                 */
                sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "modifiedAt" | "-modifiedAt" | "startsAt" | "-startsAt" | "position" | "-position";
                /**
                 * @description Only these members of each record, beside id and type.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: string[];
                /** @description Also count the values of each filter. */
                facets?: boolean;
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of pages */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PageItem"][];
                        pagination: components["schemas"]["Pagination"];
                        facets?: {
                            [key: string]: components["schemas"]["FacetValue"][];
                        };
                        links: components["schemas"]["Links"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
        };
    };
    getPage: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item then says in which language it is and which was asked for. */
                fallback?: boolean;
                /**
                 * @description Only these members of each record, beside id and type.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: string[];
                /** @description A signed link to one draft, given by the preview button of the admin: shows that draft in that language, by its id, as it would be if it were published now. Works for 30 minutes; the answer must not be kept. */
                preview?: string;
            };
            header?: never;
            path: {
                /** @description The id of a record, or its slug. */
                idOrSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of the pages */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page"];
                };
            };
            400: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
        };
    };
    listOrganisation: {
        parameters: {
            query?: {
                /**
                 * @description Only what these words are found in, best first unless `sort` says otherwise. See /v1/search.
                 * @example vertaling museum
                 */
                q?: string;
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item then says in which language it is and which was asked for. */
                fallback?: boolean;
                /** @description Page, counted from 1. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /**
                 * @description One key; a minus sign in front reverses the order.
                 * @example title
                 */
                sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "modifiedAt" | "-modifiedAt" | "startsAt" | "-startsAt" | "position" | "-position";
                /**
                 * @description Only these members of each record, beside id and type.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: string[];
                /** @description Also count the values of each filter. */
                facets?: boolean;
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
                /** @description Several values separated by commas: any of them. */
                kind?: ("museum" | "archive" | "library" | "heritage" | "performing-arts" | "media" | "education" | "research" | "government" | "company" | "sector-body" | "maker" | "other")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of organisations */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OrganisationItem"][];
                        pagination: components["schemas"]["Pagination"];
                        facets?: {
                            [key: string]: components["schemas"]["FacetValue"][];
                        };
                        links: components["schemas"]["Links"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
        };
    };
    getOrganisation: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item then says in which language it is and which was asked for. */
                fallback?: boolean;
                /**
                 * @description Only these members of each record, beside id and type.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: string[];
                /** @description A signed link to one draft, given by the preview button of the admin: shows that draft in that language, by its id, as it would be if it were published now. Works for 30 minutes; the answer must not be kept. */
                preview?: string;
            };
            header?: never;
            path: {
                /** @description The id of a record, or its slug. */
                idOrSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of the organisations */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            400: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
        };
    };
    listTool: {
        parameters: {
            query?: {
                /**
                 * @description Only what these words are found in, best first unless `sort` says otherwise. See /v1/search.
                 * @example vertaling museum
                 */
                q?: string;
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item then says in which language it is and which was asked for. */
                fallback?: boolean;
                /** @description Page, counted from 1. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /**
                 * @description One key; a minus sign in front reverses the order.
                 * @example title
                 */
                sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "modifiedAt" | "-modifiedAt" | "startsAt" | "-startsAt" | "position" | "-position";
                /**
                 * @description Only these members of each record, beside id and type.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: string[];
                /** @description Also count the values of each filter. */
                facets?: boolean;
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
                /** @description Several values separated by commas: any of them. */
                kind?: ("application" | "model" | "platform" | "library" | "service")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tools */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ToolItem"][];
                        pagination: components["schemas"]["Pagination"];
                        facets?: {
                            [key: string]: components["schemas"]["FacetValue"][];
                        };
                        links: components["schemas"]["Links"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
        };
    };
    getTool: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item then says in which language it is and which was asked for. */
                fallback?: boolean;
                /**
                 * @description Only these members of each record, beside id and type.
                 * @example [
                 *       "title",
                 *       "slug",
                 *       "summary"
                 *     ]
                 */
                fields?: string[];
                /** @description A signed link to one draft, given by the preview button of the admin: shows that draft in that language, by its id, as it would be if it were published now. Works for 30 minutes; the answer must not be kept. */
                preview?: string;
            };
            header?: never;
            path: {
                /** @description The id of a record, or its slug. */
                idOrSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of the tools */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tool"];
                };
            };
            400: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
        };
    };
    listArticleVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a record. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When one of them changed */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description Counted from 1, per language. */
                            version: number;
                            /** @description null where a record has no language. */
                            language: string | null;
                            /** Format: date-time */
                            publishedAt: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
        };
    };
    listUseCaseVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a record. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When one of them changed */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description Counted from 1, per language. */
                            version: number;
                            /** @description null where a record has no language. */
                            language: string | null;
                            /** Format: date-time */
                            publishedAt: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
        };
    };
    listEthicsTopicVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a record. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When one of them changed */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description Counted from 1, per language. */
                            version: number;
                            /** @description null where a record has no language. */
                            language: string | null;
                            /** Format: date-time */
                            publishedAt: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
        };
    };
    listTrainingVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a record. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When one of them changed */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description Counted from 1, per language. */
                            version: number;
                            /** @description null where a record has no language. */
                            language: string | null;
                            /** Format: date-time */
                            publishedAt: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
        };
    };
    listQuadrantVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a record. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When one of them changed */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description Counted from 1, per language. */
                            version: number;
                            /** @description null where a record has no language. */
                            language: string | null;
                            /** Format: date-time */
                            publishedAt: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
        };
    };
    listGlossaryTermVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a record. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When one of them changed */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description Counted from 1, per language. */
                            version: number;
                            /** @description null where a record has no language. */
                            language: string | null;
                            /** Format: date-time */
                            publishedAt: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
        };
    };
    listPageVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a record. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When one of them changed */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description Counted from 1, per language. */
                            version: number;
                            /** @description null where a record has no language. */
                            language: string | null;
                            /** Format: date-time */
                            publishedAt: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
        };
    };
    listOrganisationVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a record. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When one of them changed */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description Counted from 1, per language. */
                            version: number;
                            /** @description null where a record has no language. */
                            language: string | null;
                            /** Format: date-time */
                            publishedAt: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
        };
    };
    listToolVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a record. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When one of them changed */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description Counted from 1, per language. */
                            version: number;
                            /** @description null where a record has no language. */
                            language: string | null;
                            /** Format: date-time */
                            publishedAt: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description `nextSince` of the last answer. Without it the reader begins: it gets everything that there is now. It carries the filters, so send it without them. */
                since?: string;
                /** @description The most changes in one answer. */
                limit?: number;
                /**
                 * @description Only these types; several separated by commas.
                 * @example [
                 *       "use-case",
                 *       "organisation"
                 *     ]
                 */
                type?: ("article" | "use-case" | "ethics-topic" | "training" | "quadrant" | "glossary-term" | "page" | "concept" | "organisation" | "tool" | "dossier")[];
                /** @description Only this language, and what is the same in every language. Without it: all languages. */
                language?: "nl" | "en";
                /** @description Several values separated by commas: any of them. */
                kind?: ("background" | "tips" | "research" | "interview" | "news" | "policy" | "museum" | "archive" | "library" | "heritage" | "performing-arts" | "media" | "education" | "government" | "company" | "sector-body" | "maker" | "other" | "application" | "model" | "platform" | "service")[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                quadrant?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                ethicsTopic?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                discipline?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                technique?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                audience?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                organisation?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                tool?: string[];
                /** @description Several values separated by commas: any of them. */
                stage?: ("idea" | "experiment" | "pilot" | "in-use" | "stopped")[];
                /** @description Several values separated by commas: any of them. */
                format?: ("workshop" | "course" | "webinar" | "e-learning" | "self-study")[];
                /** @description Several values separated by commas: any of them. */
                scheme?: ("discipline" | "technique" | "audience")[];
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changed since the last time, for a copy that stays true */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {unknown} */
                            action: "upsert" | "delete";
                            id: string;
                            /** Format: uri */
                            iri: string;
                            type: string;
                            language: string | null;
                            /** Format: date-time */
                            changedAt: string;
                            /** @description Only with `upsert`: the whole record, as its own address gives it. */
                            record?: Record<string, never>;
                        }[];
                        nextSince: string;
                        hasMore: boolean;
                        links: {
                            /** Format: uri */
                            next: string;
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
        };
    };
    feed_dossier_atom: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item says in which language it is. */
                fallback?: boolean;
                /** @description Page, counted from 1; older items come later. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                quadrant?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                ethicsTopic?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                discipline?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                technique?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                audience?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                organisation?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                tool?: string[];
                /** @description Several values separated by commas: any of them. */
                stage?: ("idea" | "experiment" | "pilot" | "in-use" | "stopped")[];
                /** @description Several values separated by commas: any of them. */
                kind?: ("background" | "tips" | "research" | "interview" | "news" | "policy")[];
                /** @description Several values separated by commas: any of them. */
                format?: ("workshop" | "course" | "webinar" | "e-learning" | "self-study")[];
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: everything (atom) */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    feed_dossier_rss: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item says in which language it is. */
                fallback?: boolean;
                /** @description Page, counted from 1; older items come later. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                quadrant?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                ethicsTopic?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                discipline?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                technique?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                audience?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                organisation?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                tool?: string[];
                /** @description Several values separated by commas: any of them. */
                stage?: ("idea" | "experiment" | "pilot" | "in-use" | "stopped")[];
                /** @description Several values separated by commas: any of them. */
                kind?: ("background" | "tips" | "research" | "interview" | "news" | "policy")[];
                /** @description Several values separated by commas: any of them. */
                format?: ("workshop" | "course" | "webinar" | "e-learning" | "self-study")[];
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: everything (rss) */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    feed_dossier_json: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item says in which language it is. */
                fallback?: boolean;
                /** @description Page, counted from 1; older items come later. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                quadrant?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                ethicsTopic?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                discipline?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                technique?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                audience?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                organisation?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                tool?: string[];
                /** @description Several values separated by commas: any of them. */
                stage?: ("idea" | "experiment" | "pilot" | "in-use" | "stopped")[];
                /** @description Several values separated by commas: any of them. */
                kind?: ("background" | "tips" | "research" | "interview" | "news" | "policy")[];
                /** @description Several values separated by commas: any of them. */
                format?: ("workshop" | "course" | "webinar" | "e-learning" | "self-study")[];
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: everything (json) */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": Record<string, never>;
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    feed_use_cases_atom: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item says in which language it is. */
                fallback?: boolean;
                /** @description Page, counted from 1; older items come later. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                quadrant?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                ethicsTopic?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                discipline?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                technique?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                audience?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                organisation?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                tool?: string[];
                /** @description Several values separated by commas: any of them. */
                stage?: ("idea" | "experiment" | "pilot" | "in-use" | "stopped")[];
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: use cases (atom) */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    feed_use_cases_rss: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item says in which language it is. */
                fallback?: boolean;
                /** @description Page, counted from 1; older items come later. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                quadrant?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                ethicsTopic?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                discipline?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                technique?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                audience?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                organisation?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                tool?: string[];
                /** @description Several values separated by commas: any of them. */
                stage?: ("idea" | "experiment" | "pilot" | "in-use" | "stopped")[];
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: use cases (rss) */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    feed_use_cases_json: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item says in which language it is. */
                fallback?: boolean;
                /** @description Page, counted from 1; older items come later. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                quadrant?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                ethicsTopic?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                discipline?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                technique?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                audience?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                organisation?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                tool?: string[];
                /** @description Several values separated by commas: any of them. */
                stage?: ("idea" | "experiment" | "pilot" | "in-use" | "stopped")[];
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: use cases (json) */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": Record<string, never>;
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    feed_articles_atom: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item says in which language it is. */
                fallback?: boolean;
                /** @description Page, counted from 1; older items come later. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /** @description Several values separated by commas: any of them. */
                kind?: ("background" | "tips" | "research" | "interview" | "news" | "policy")[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                quadrant?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                ethicsTopic?: string[];
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: articles (atom) */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    feed_articles_rss: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item says in which language it is. */
                fallback?: boolean;
                /** @description Page, counted from 1; older items come later. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /** @description Several values separated by commas: any of them. */
                kind?: ("background" | "tips" | "research" | "interview" | "news" | "policy")[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                quadrant?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                ethicsTopic?: string[];
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: articles (rss) */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    feed_articles_json: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item says in which language it is. */
                fallback?: boolean;
                /** @description Page, counted from 1; older items come later. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /** @description Several values separated by commas: any of them. */
                kind?: ("background" | "tips" | "research" | "interview" | "news" | "policy")[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                quadrant?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                ethicsTopic?: string[];
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: articles (json) */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": Record<string, never>;
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    feed_trainings_atom: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item says in which language it is. */
                fallback?: boolean;
                /** @description Page, counted from 1; older items come later. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /** @description Several values separated by commas: any of them. */
                format?: ("workshop" | "course" | "webinar" | "e-learning" | "self-study")[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                quadrant?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                ethicsTopic?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                organisation?: string[];
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: trainings (atom) */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    feed_trainings_rss: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item says in which language it is. */
                fallback?: boolean;
                /** @description Page, counted from 1; older items come later. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /** @description Several values separated by commas: any of them. */
                format?: ("workshop" | "course" | "webinar" | "e-learning" | "self-study")[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                quadrant?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                ethicsTopic?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                organisation?: string[];
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: trainings (rss) */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    feed_trainings_json: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item says in which language it is. */
                fallback?: boolean;
                /** @description Page, counted from 1; older items come later. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /** @description Several values separated by commas: any of them. */
                format?: ("workshop" | "course" | "webinar" | "e-learning" | "self-study")[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                quadrant?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                ethicsTopic?: string[];
                /** @description By key, slug or id. Several values separated by commas: any of them. */
                organisation?: string[];
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: trainings (json) */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": Record<string, never>;
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    feed_ethics_topics_atom: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item says in which language it is. */
                fallback?: boolean;
                /** @description Page, counted from 1; older items come later. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: ethics topics (atom) */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    feed_ethics_topics_rss: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item says in which language it is. */
                fallback?: boolean;
                /** @description Page, counted from 1; older items come later. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: ethics topics (rss) */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    feed_ethics_topics_json: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item says in which language it is. */
                fallback?: boolean;
                /** @description Page, counted from 1; older items come later. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: ethics topics (json) */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": Record<string, never>;
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    feed_glossary_terms_atom: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item says in which language it is. */
                fallback?: boolean;
                /** @description Page, counted from 1; older items come later. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: glossary (atom) */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    feed_glossary_terms_rss: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item says in which language it is. */
                fallback?: boolean;
                /** @description Page, counted from 1; older items come later. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: glossary (rss) */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    feed_glossary_terms_json: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item says in which language it is. */
                fallback?: boolean;
                /** @description Page, counted from 1; older items come later. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: glossary (json) */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": Record<string, never>;
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    feed_pages_atom: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item says in which language it is. */
                fallback?: boolean;
                /** @description Page, counted from 1; older items come later. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: pages (atom) */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    feed_pages_rss: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item says in which language it is. */
                fallback?: boolean;
                /** @description Page, counted from 1; older items come later. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: pages (rss) */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    feed_pages_json: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item says in which language it is. */
                fallback?: boolean;
                /** @description Page, counted from 1; older items come later. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: pages (json) */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": Record<string, never>;
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    feed_quadrants_atom: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item says in which language it is. */
                fallback?: boolean;
                /** @description Page, counted from 1; older items come later. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: quadrants (atom) */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    feed_quadrants_rss: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item says in which language it is. */
                fallback?: boolean;
                /** @description Page, counted from 1; older items come later. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: quadrants (rss) */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    feed_quadrants_json: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item says in which language it is. */
                fallback?: boolean;
                /** @description Page, counted from 1; older items come later. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: quadrants (json) */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": Record<string, never>;
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    feed_organisations_atom: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item says in which language it is. */
                fallback?: boolean;
                /** @description Page, counted from 1; older items come later. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /** @description Several values separated by commas: any of them. */
                kind?: ("museum" | "archive" | "library" | "heritage" | "performing-arts" | "media" | "education" | "research" | "government" | "company" | "sector-body" | "maker" | "other")[];
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: organisations (atom) */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    feed_organisations_rss: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item says in which language it is. */
                fallback?: boolean;
                /** @description Page, counted from 1; older items come later. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /** @description Several values separated by commas: any of them. */
                kind?: ("museum" | "archive" | "library" | "heritage" | "performing-arts" | "media" | "education" | "research" | "government" | "company" | "sector-body" | "maker" | "other")[];
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: organisations (rss) */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    feed_organisations_json: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item says in which language it is. */
                fallback?: boolean;
                /** @description Page, counted from 1; older items come later. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /** @description Several values separated by commas: any of them. */
                kind?: ("museum" | "archive" | "library" | "heritage" | "performing-arts" | "media" | "education" | "research" | "government" | "company" | "sector-body" | "maker" | "other")[];
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: organisations (json) */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": Record<string, never>;
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    feed_tools_atom: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item says in which language it is. */
                fallback?: boolean;
                /** @description Page, counted from 1; older items come later. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /** @description Several values separated by commas: any of them. */
                kind?: ("application" | "model" | "platform" | "library" | "service")[];
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: tools (atom) */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    feed_tools_rss: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item says in which language it is. */
                fallback?: boolean;
                /** @description Page, counted from 1; older items come later. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /** @description Several values separated by commas: any of them. */
                kind?: ("application" | "model" | "platform" | "library" | "service")[];
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: tools (rss) */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    feed_tools_json: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description Fill gaps from the other language. Each item says in which language it is. */
                fallback?: boolean;
                /** @description Page, counted from 1; older items come later. */
                page?: number;
                /** @description Items on a page. */
                pageSize?: number;
                /** @description Several values separated by commas: any of them. */
                kind?: ("application" | "model" | "platform" | "library" | "service")[];
                /** @description From this year: of the start (use cases), the first session (trainings), or the first publication. */
                yearFrom?: number;
                /** @description Up to and including this year. */
                yearTo?: number;
                /**
                 * @description With a start after this moment (UTC): a session of a training, the start of a use case.
                 * @example 2027-01-01T00:00:00Z
                 */
                startsAfter?: string;
                /**
                 * @description Changed at or after this moment (UTC).
                 * @example 2026-11-01T00:00:00Z
                 */
                modifiedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed: tools (json) */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": Record<string, never>;
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    getCsvMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description One of: articles, use-cases, ethics-topics, trainings, quadrants, glossary-terms, pages, concepts, organisations, tools, dossier. `dossier` is everything. */
                collection: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What each column of a CSV export means */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/csvm+json": Record<string, never>;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    exportNdjson: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
            };
            header?: never;
            path: {
                /** @description One of: articles, use-cases, ethics-topics, trainings, quadrants, glossary-terms, pages, concepts, organisations, tools, dossier. `dossier` is everything. */
                collection: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A collection, or everything, as one ndjson file */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    exportCsv: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
            };
            header?: never;
            path: {
                /** @description One of: articles, use-cases, ethics-topics, trainings, quadrants, glossary-terms, pages, concepts, organisations, tools, dossier. `dossier` is everything. */
                collection: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A collection, or everything, as one csv file */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    exportJsonld: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
            };
            header?: never;
            path: {
                /** @description One of: articles, use-cases, ethics-topics, trainings, quadrants, glossary-terms, pages, concepts, organisations, tools, dossier. `dossier` is everything. */
                collection: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A collection, or everything, as one jsonld file */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    exportTtl: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
            };
            header?: never;
            path: {
                /** @description One of: articles, use-cases, ethics-topics, trainings, quadrants, glossary-terms, pages, concepts, organisations, tools, dossier. `dossier` is everything. */
                collection: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A collection, or everything, as one ttl file */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/turtle": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    getDocument: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
                /** @description A signed link to one draft, given by the preview button of the admin: shows that draft in that language, by its id, as it would be if it were published now. Works for 30 minutes; the answer must not be kept. */
                preview?: string;
            };
            header?: never;
            path: {
                /** @description The name of a collection, or concepts or dossier. */
                collection: string;
                /** @description The id of a record. */
                id: string;
                /** @description One of json, jsonld, ttl, html. */
                format: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A document about a thing */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                    "application/ld+json": Record<string, never>;
                    "text/turtle": string;
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
        };
    };
    getThing: {
        parameters: {
            query?: {
                /**
                 * @description Language of the answer. Without it the Accept-Language header decides, else nl.
                 * @example nl
                 */
                language?: "nl" | "en";
            };
            header?: never;
            path: {
                /** @description The name of a collection, or concepts or dossier. */
                collection: string;
                /** @description The id of a record. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The permanent name of a thing */
            303: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
        };
    };
    listVocabularies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All vocabularies */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": Record<string, never>;
                    "application/json": Record<string, never>;
                    "text/turtle": string;
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
        };
    };
    getVocabulary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description One of quadrants, ethics-topics, disciplines, techniques, audiences, glossary, record-types, stages, article-kinds, training-formats, levels, organisation-kinds, organisation-roles, tool-kinds, openness, evidence, residual-risks, ai-act-classes. */
                scheme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A vocabulary */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": Record<string, never>;
                    "application/json": Record<string, never>;
                    "text/turtle": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
        };
    };
    getDataset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dossier as a dataset */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": Record<string, never>;
                    "application/json": Record<string, never>;
                    "text/turtle": string;
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
        };
    };
    harvest: {
        parameters: {
            query?: {
                /**
                 * @description What is asked.
                 * @example ListRecords
                 */
                verb?: "Identify" | "ListMetadataFormats" | "ListSets" | "ListIdentifiers" | "ListRecords" | "GetRecord";
                /**
                 * @description oai_dc or mods; with ListRecords, ListIdentifiers and GetRecord.
                 * @example oai_dc
                 */
                metadataPrefix?: string;
                /** @description Of an item; with GetRecord and ListMetadataFormats. */
                identifier?: string;
                /**
                 * @description Only this set; see ListSets.
                 * @example type:use-case
                 */
                set?: string;
                /**
                 * @description Changed at or after this day or second (UTC).
                 * @example 2026-11-01
                 */
                from?: string;
                /** @description Changed at or before this day or second (UTC). */
                until?: string;
                /** @description The next page of a list; with verb and nothing else. */
                resumptionToken?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OAI-PMH 2.0 */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    harvestByForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * @description What is asked.
                     * @example ListRecords
                     * @enum {string}
                     */
                    verb: "Identify" | "ListMetadataFormats" | "ListSets" | "ListIdentifiers" | "ListRecords" | "GetRecord";
                    /**
                     * @description oai_dc or mods; with ListRecords, ListIdentifiers and GetRecord.
                     * @example oai_dc
                     */
                    metadataPrefix?: string;
                    /** @description Of an item; with GetRecord and ListMetadataFormats. */
                    identifier?: string;
                    /**
                     * @description Only this set; see ListSets.
                     * @example type:use-case
                     */
                    set?: string;
                    /**
                     * @description Changed at or after this day or second (UTC).
                     * @example 2026-11-01
                     */
                    from?: string;
                    /** @description Changed at or before this day or second (UTC). */
                    until?: string;
                    /** @description The next page of a list; with verb and nothing else. */
                    resumptionToken?: string;
                };
            };
        };
        responses: {
            /** @description OAI-PMH 2.0 */
            200: {
                headers: {
                    /** @description The version of this API. */
                    "API-Version"?: string;
                    /** @description For If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            413: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
}
