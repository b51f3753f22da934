package cn.anxian.kernel.web;

import cn.anxian.law.Basis;
import cn.anxian.law.BasisKind;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Nullness;
import org.springframework.stereotype.Component;

/**
 * The API document says what the records say: a component that is not marked {@code @Nullable} is always there, one that is
 * may be null. And a basis of any kind has the one shape in which it is written.
 */
@Component
class DescribedShapes implements ModelConverter {

    private static final String BASIS = "Basis";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        JavaType java = Json.mapper().constructType(type.getType());
        if (java != null && Basis.class.isAssignableFrom(java.getRawClass())) {
            return basis(context);
        }
        Schema<?> described = others.hasNext() ? others.next().resolve(type, context, others) : null;
        if (described != null && java != null && java.getRawClass().isRecord()) {
            Schema<?> whole = context.getDefinedModels().get(nameOf(described));
            if (whole != null && whole.getProperties() != null) {
                describe(whole, java.getRawClass());
            }
        }
        return described;
    }

    private static Schema<?> basis(ModelConverterContext context) {
        if (!context.getDefinedModels().containsKey(BASIS)) {
            Schema<?> shape = context.resolve(new AnnotatedType(LawJson.BasisShape.class));
            shape.name(BASIS).required(List.copyOf(shape.getProperties().keySet()));
            shape.getProperties().put("kind", kinds());
            context.defineModel(BASIS, shape);
        }
        return new JsonSchema().$ref(BASIS);
    }

    private static Schema<?> kinds() {
        JsonSchema kinds = new JsonSchema();
        kinds.types(Set.of("string"));
        Arrays.stream(BasisKind.values()).map(BasisKind::code).forEach(kinds::addEnumItemObject);
        return kinds;
    }

    private static void describe(Schema<?> whole, Class<?> record) {
        for (RecordComponent component : record.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                describe(whole, component.getType());
            } else if (whole.getProperties().containsKey(component.getName())) {
                describe(whole, component);
            }
        }
    }

    private static void describe(Schema<?> whole, RecordComponent component) {
        String name = component.getName();
        if (Nullness.forMethodReturnType(component.getAccessor()) != Nullness.NULLABLE) {
            if (whole.getRequired() == null || !whole.getRequired().contains(name)) {
                whole.addRequiredItem(name);
            }
            return;
        }
        Map<String, Schema> properties = whole.getProperties();
        properties.computeIfPresent(name, (same, schema) -> orNull(schema));
    }

    private static Schema<?> orNull(Schema<?> schema) {
        if (schema.get$ref() != null) {
            return new JsonSchema().oneOf(List.of(schema, new JsonSchema().types(Set.of("null"))));
        }
        if (schema.getTypes() != null) {
            schema.addType("null");
        }
        return schema;
    }

    static String nameOf(Schema<?> described) {
        String reference = described.get$ref();
        return reference == null
                ? String.valueOf(described.getName())
                : reference.substring(reference.lastIndexOf('/') + 1);
    }
}
