package cn.anxian.hazard.register;

import static cn.anxian.kernel.Role.HEAD;
import static cn.anxian.kernel.Role.REGULATOR;
import static cn.anxian.kernel.Role.SAFETY;
import static cn.anxian.kernel.Role.TOWN;

import cn.anxian.hazard.register.sheet.Limits;
import cn.anxian.journal.Receipt;
import cn.anxian.kernel.Allow;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.Page;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 导入登记表: by those who may list by hand what a register says. */
@RestController
@RequestMapping("/api/registers")
class RegisterController {

    private static final String COMMAND = "Idempotency-Key";

    private final Registers registers;
    private final LookingAtRegisters looking;

    RegisterController(Registers registers, LookingAtRegisters looking) {
        this.registers = registers;
        this.looking = looking;
    }

    record RegisterOrder(
            @Nullable Integer version, @Nullable String reason) {}

    @GetMapping
    @Allow({REGULATOR, TOWN, HEAD, SAFETY})
    Page<RegisterViews.RegisterItem> list(
            @RequestParam("page") @Nullable String cursor, @RequestParam @Nullable Integer size) {
        return looking.list(cursor, Page.size(size));
    }

    @PostMapping
    @Allow({REGULATOR, TOWN, HEAD, SAFETY})
    Receipt bring(
            @RequestHeader(COMMAND) CommandId command, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        if (file == null) {
            throw BadInput.in("file", "请选择一个 .csv 或 .xlsx 文件。");
        }
        if (file.getSize() > Limits.BYTES) {
            throw Limits.tooLarge();
        }
        try (InputStream content = file.getInputStream()) {
            return registers.bring(command, FileNames.of(file.getOriginalFilename()), content.readAllBytes());
        }
    }

    @GetMapping("/{id}")
    @Allow({REGULATOR, TOWN, HEAD, SAFETY})
    RegisterViews.RegisterView register(@PathVariable RegisterId id) {
        return looking.view(id);
    }

    @GetMapping("/{id}/table")
    @Allow({REGULATOR, TOWN, HEAD, SAFETY})
    RegisterViews.RegisterTable table(@PathVariable RegisterId id) {
        return looking.table(id);
    }

    @GetMapping("/{id}/values")
    @Allow({REGULATOR, TOWN, HEAD, SAFETY})
    List<RegisterViews.RegisterValue> values(
            @PathVariable RegisterId id,
            @RequestParam(defaultValue = "0") int column,
            @RequestParam(defaultValue = "result") String as) {
        return looking.values(id, column, Field.of(as));
    }

    @GetMapping("/{id}/rows")
    @Allow({REGULATOR, TOWN, HEAD, SAFETY})
    RegisterViews.RegisterRows rows(
            @PathVariable RegisterId id,
            @RequestParam @Nullable String state,
            @RequestParam("page") @Nullable String cursor,
            @RequestParam @Nullable Integer size) {
        return looking.rows(id, state == null || state.isBlank() ? null : state, cursor, Page.size(size));
    }

    @GetMapping("/{id}/failed")
    @Allow({REGULATOR, TOWN, HEAD, SAFETY})
    ResponseEntity<byte[]> failed(@PathVariable RegisterId id) {
        return looking.failed(id);
    }

    @PutMapping("/{id}/reading")
    @Allow({REGULATOR, TOWN, HEAD, SAFETY})
    Receipt read(
            @RequestHeader(COMMAND) CommandId command, @PathVariable RegisterId id, @RequestBody ReadingForm said) {
        return registers.read(command, id, said);
    }

    @PutMapping("/{id}/mapping")
    @Allow({REGULATOR, TOWN, HEAD, SAFETY})
    Receipt check(
            @RequestHeader(COMMAND) CommandId command, @PathVariable RegisterId id, @RequestBody MappingForm said) {
        return registers.check(command, id, said);
    }

    @PostMapping("/{id}/import")
    @Allow({REGULATOR, TOWN, HEAD, SAFETY})
    Receipt start(
            @RequestHeader(COMMAND) CommandId command, @PathVariable RegisterId id, @RequestBody RegisterOrder said) {
        return registers.start(command, id, said.version());
    }

    @PostMapping("/{id}/discarding")
    @Allow({REGULATOR, TOWN, HEAD, SAFETY})
    Receipt discard(
            @RequestHeader(COMMAND) CommandId command, @PathVariable RegisterId id, @RequestBody RegisterOrder said) {
        return registers.discard(command, id, said.version());
    }

    @PostMapping("/{id}/undoing")
    @Allow({REGULATOR, TOWN, HEAD, SAFETY})
    Receipt undo(
            @RequestHeader(COMMAND) CommandId command, @PathVariable RegisterId id, @RequestBody RegisterOrder said) {
        return registers.undo(command, id, said.version(), said.reason());
    }
}
