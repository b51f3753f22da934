package cn.anxian.evidence;

import cn.anxian.kernel.Allow;
import cn.anxian.kernel.BadInput;
import cn.anxian.kernel.CommandId;
import cn.anxian.kernel.Refusal;
import cn.anxian.kernel.Role;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 上传与查看照片、签名、文件。The original of a picture has no address: only copies drawn anew are served; a document is only to be saved. */
@RestController
@RequestMapping("/api/evidence")
class EvidenceController {

    private final Evidence evidence;
    private final SealedFiles files;

    EvidenceController(Evidence evidence, SealedFiles files) {
        this.evidence = evidence;
        this.files = files;
    }

    @PostMapping
    @Allow({Role.LEADER, Role.OFFICE, Role.DUTY, Role.REGULATOR, Role.TOWN, Role.HEAD, Role.SAFETY, Role.WORKER})
    EvidenceItem keep(
            @RequestHeader("Idempotency-Key") CommandId command,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String kind)
            throws IOException {
        if (file == null) {
            throw BadInput.in("file", "请选择文件，或者拍摄一张照片。");
        }
        String name = file.getOriginalFilename();
        try (InputStream content = file.getInputStream()) {
            return evidence.keep(command, content, name == null ? "" : name, Purpose.of(kind));
        }
    }

    @GetMapping("/{id}")
    @Allow(signedIn = true)
    ResponseEntity<Resource> served(@PathVariable EvidenceId id) {
        EvidenceTable.Row row = evidence.row(id);
        return row.purpose() == Purpose.DOCUMENT ? document(row.item()) : copy(row, SealedFiles.Copy.SERVED);
    }

    @GetMapping("/{id}/thumbnail")
    @Allow(signedIn = true)
    ResponseEntity<Resource> thumbnail(@PathVariable EvidenceId id) {
        EvidenceTable.Row row = evidence.row(id);
        if (row.purpose() == Purpose.DOCUMENT) {
            throw Refusal.notFound("这张缩略图");
        }
        return copy(row, SealedFiles.Copy.THUMBNAIL);
    }

    /** To be saved, never to be shown: a browser must not open what somebody else has written. */
    private ResponseEntity<Resource> document(EvidenceItem item) {
        DocumentFormat format = DocumentFormat.ofMediaType(item.mediaType());
        return answer(
                ContentDisposition.attachment(),
                FileName.served(item.name(), format.extension()),
                format.mediaType(),
                "original-" + item.sha256(),
                files.original(item.sha256()));
    }

    private ResponseEntity<Resource> copy(EvidenceTable.Row row, SealedFiles.Copy copy) {
        String sha256 = row.item().sha256();
        Purpose purpose = row.purpose();
        return answer(
                ContentDisposition.inline(),
                FileName.served(row.item().name(), purpose.servedAs().extension()),
                purpose.servedAs().mediaType(),
                copy.name().toLowerCase(Locale.ROOT) + "-" + sha256,
                files.path(sha256, copy, purpose));
    }

    private static ResponseEntity<Resource> answer(
            ContentDisposition.Builder disposition, String name, String mediaType, String tag, Path file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(
                        "Content-Disposition",
                        disposition
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                // Kept by the browser, shown again only after the server has looked at the caller's rights.
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(tag)
                .body(new FileSystemResource(file));
    }
}
