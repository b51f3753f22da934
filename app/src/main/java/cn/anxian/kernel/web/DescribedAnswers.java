package cn.anxian.kernel.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** An answer writes each of its fields, null or not; what is sent to the server may leave out those that may be null. */
@Component
class DescribedAnswers implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI document) {
        Map<String, Schema> shapes = document.getComponents().getSchemas();
        List<Operation> operations = document.getPaths().values().stream()
                .map(PathItem::readOperations)
                .flatMap(List::stream)
                .toList();
        Set<String> answered = reached(operations, shapes, DescribedAnswers::answers);
        answered.removeAll(reached(operations, shapes, DescribedAnswers::bodies));
        shapes.forEach((name, shape) -> {
            Map<String, Schema> properties = shape.getProperties();
            if (answered.contains(name) && properties != null) {
                shape.setRequired(properties.keySet().stream().sorted().toList());
            }
        });
    }

    private static Stream<Content> answers(Operation operation) {
        return operation.getResponses().values().stream().map(answer -> answer.getContent());
    }

    private static Stream<Content> bodies(Operation operation) {
        return Stream.ofNullable(operation.getRequestBody()).map(body -> body.getContent());
    }

    private static Set<String> reached(
            List<Operation> operations, Map<String, Schema> shapes, Function<Operation, Stream<Content>> which) {
        Set<String> names = new HashSet<>();
        operations.stream()
                .flatMap(which)
                .filter(Objects::nonNull)
                .map(Content::values)
                .flatMap(Collection::stream)
                .map(MediaType::getSchema)
                .forEach(schema -> follow(schema, shapes, names));
        return names;
    }

    private static void follow(@Nullable Schema<?> schema, Map<String, Schema> shapes, Set<String> names) {
        if (schema == null) {
            return;
        }
        if (schema.get$ref() != null) {
            String name = DescribedShapes.nameOf(schema);
            if (names.add(name)) {
                follow(shapes.get(name), shapes, names);
            }
        }
        follow(schema.getItems(), shapes, names);
        Stream.ofNullable(schema.getOneOf()).flatMap(List::stream).forEach(each -> follow(each, shapes, names));
        Stream.ofNullable(schema.getProperties())
                .flatMap(properties -> properties.values().stream())
                .forEach(each -> follow(each, shapes, names));
    }
}
