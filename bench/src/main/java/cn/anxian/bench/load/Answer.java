package cn.anxian.bench.load;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back over HTTP. */
public record Answer(int status, byte[] bytes) {

    static final JsonMapper JSON = new JsonMapper();

    public boolean isGood() {
        return status >= 200 && status < 300;
    }

    /** Whether the server left open what happened: an answer that is neither yes nor a refusal by the rules. */
    public boolean isOpen() {
        return status >= 500;
    }

    public JsonNode json() {
        try {
            return JSON.readTree(bytes);
        } catch (JacksonException notJson) {
            return JSON.createObjectNode();
        }
    }

    @Override
    public String toString() {
        JsonNode body = json();
        return status + " " + body.path("code").asString("") + " "
                + body.path("detail").asString("")
                + (body.path("errors").isMissingNode() ? "" : " " + body.path("errors"));
    }
}
