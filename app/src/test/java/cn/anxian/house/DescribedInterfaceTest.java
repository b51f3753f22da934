package cn.anxian.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anxian.story.SmallCity;
import cn.anxian.story.Story;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The screens' types are made from {@code web/src/api/openapi.json}. After a change of the interface:
 * {@code mvn -pl law,app test -Dtest=DescribedInterfaceTest -Danxian.redraw=true}, then {@code npm run api} in {@code web}.
 */
class DescribedInterfaceTest extends Story {

    private static final Path SNAPSHOT = Sources.root().resolve("web/src/api/openapi.json");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    @Autowired
    private SmallCity city;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void the_screens_are_built_upon_the_interface_as_it_is() throws IOException {
        String running = running();
        if (Boolean.getBoolean("anxian.redraw")) {
            Files.writeString(SNAPSHOT, running);
        }
        assertFresh(Files.readString(SNAPSHOT), running);
    }

    @Test
    void a_field_that_the_description_lacks_is_noticed() {
        String running = running();

        assertThatThrownBy(() -> assertFresh(running.replace("\"rectifyBy\"", "\"rectifiedBy\""), running))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("npm run api");
    }

    private static void assertFresh(String kept, String running) {
        assertThat(kept)
                .as("redraw with -Danxian.redraw=true, then npm run api in web")
                .isEqualTo(running);
    }

    @Test
    void what_is_never_missing_and_what_may_be_null_is_said_as_the_records_say_it() {
        JsonNode session = schema("SessionView");

        assertThat(session.at("/required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(session.at("/properties").propertyNames());
        assertThat(session.at("/properties/state/type").asString()).isEqualTo("string");
        assertThat(session.at("/properties/roleName/type").toString()).contains("string", "null");
        assertThat(session.at("/properties/post").toString()).contains("PostView", "null");
        assertThat(schema("NewPassword").at("/required").isMissingNode()).isTrue();
    }

    @Test
    void a_basis_of_any_kind_has_the_shape_in_which_it_is_written() {
        assertThat(schema("Basis").at("/properties").propertyNames())
                .containsExactlyInAnyOrder("kind", "law", "article", "citation", "quote", "verified");
        assertThat(schema("Basis").at("/required").valueStream().map(JsonNode::asString))
                .contains("kind", "law", "article", "citation", "verified");
        assertThat(schema("Unavailable").at("/properties/basis/$ref").asString())
                .isEqualTo("#/components/schemas/Basis");
        assertThat(described().at("/components/schemas").propertyNames()).doesNotContain("Statute", "HouseRule");
    }

    @Test
    void a_hazard_shown_has_the_fields_of_its_line_in_the_list_beside_its_own() {
        Set<String> ofTheLine =
                new HashSet<>(schema("HazardItem").at("/properties").propertyNames());

        assertThat(schema("HazardView").at("/properties").propertyNames())
                .containsAll(ofTheLine)
                .contains("version", "lifecycle")
                .doesNotContain("item");
        assertThat(schema("HazardView").at("/required").valueStream().map(JsonNode::asString))
                .contains("number", "version");
    }

    @Test
    void two_records_of_one_name_are_described_as_one_and_therefore_alike() {
        Map<String, Set<String>> shapes = new TreeMap<>();
        Set<Type> seen = new HashSet<>();
        for (HandlerMethod handler :
                requestMappingHandlerMapping.getHandlerMethods().values()) {
            gather(handler.getMethod().getGenericReturnType(), seen, shapes);
            Arrays.stream(handler.getMethod().getParameters())
                    .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
                    .forEach(parameter -> gather(parameter.getParameterizedType(), seen, shapes));
        }
        assertThat(shapes).containsKey("HazardView");
        assertThat(shapes)
                .allSatisfy((name, types) -> assertThat(types).as(name).hasSize(1));
    }

    private static void gather(Type type, Set<Type> seen, Map<String, Set<String>> shapes) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType generic) {
            gather(generic.getRawType(), seen, shapes);
            List.of(generic.getActualTypeArguments()).forEach(each -> gather(each, seen, shapes));
        } else if (type instanceof Class<?> record && record.isRecord()) {
            shapes.computeIfAbsent(record.getSimpleName(), any -> new TreeSet<>())
                    .add(Arrays.stream(record.getRecordComponents())
                            .map(each -> each.getName() + " " + each.getGenericType())
                            .toList()
                            .toString());
            for (RecordComponent component : record.getRecordComponents()) {
                gather(component.getGenericType(), seen, shapes);
            }
        }
    }

    private String running() {
        JsonNode described = described();
        ((ObjectNode) described).remove("servers");
        return JSON.writeValueAsString(JSON.convertValue(described, Map.class)) + "\n";
    }

    private JsonNode schema(String name) {
        return described().at("/components/schemas/" + name);
    }

    private JsonNode described() {
        return visitorAt(city.townInspector().post()).get("/v3/api-docs").body();
    }
}
