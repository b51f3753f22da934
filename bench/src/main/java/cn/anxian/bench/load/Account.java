package cn.anxian.bench.load;

import tools.jackson.databind.JsonNode;

/** A demo account as {@code GET /api/demo/accounts} lists it. */
public record Account(String login, String password) {

    static Account of(JsonNode listed) {
        return new Account(
                listed.path("login").asString(), listed.path("password").asString());
    }
}
