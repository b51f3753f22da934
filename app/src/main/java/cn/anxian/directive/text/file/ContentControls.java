package cn.anxian.directive.text.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.StreamHelper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Opens a .docx so that what stands in a content control (w:sdt) stands where its reader sees it: as a paragraph, a row, a cell. */
final class ContentControls {

    private static final String CONTROL = "sdt";
    private static final String CONTENT = "sdtContent";

    /** They mark what they hold, and are nothing that is read. */
    private static final Set<String> AROUND = Set.of(CONTROL, CONTENT, "customXml", "smartTag");

    private static final Set<String> ABOUT = Set.of("sdtPr", "sdtEndPr", "customXmlPr", "smartTagPr");

    private ContentControls() {}

    static XWPFDocument opened(byte[] content) throws IOException, OpenXML4JException {
        OPCPackage file = OPCPackage.open(new ByteArrayInputStream(content));
        for (PackagePart part : file.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT)) {
            unwrap(part);
        }
        return new XWPFDocument(file);
    }

    private static void unwrap(PackagePart part) throws IOException {
        try (InputStream written = part.getInputStream()) {
            org.w3c.dom.Document document = DocumentHelper.readDocument(written);
            if (unwrap(document.getDocumentElement())) {
                try (OutputStream rewritten = part.getOutputStream()) {
                    StreamHelper.saveXmlInStream(document, rewritten);
                }
            }
        } catch (SAXException broken) {
            throw new IOException(broken);
        }
    }

    /** Whether there was anything to unwrap. */
    private static boolean unwrap(Node above) {
        boolean found = false;
        for (Node each : children(above)) {
            found |= unwrap(each);
            if (each instanceof Element element && AROUND.contains(element.getLocalName())) {
                for (Node inner : children(element)) {
                    if (!ABOUT.contains(inner.getLocalName())) {
                        above.insertBefore(inner, element);
                    }
                }
                above.removeChild(element);
                found = true;
            }
        }
        return found;
    }

    private static List<Node> children(Node above) {
        List<Node> children = new ArrayList<>();
        for (Node each = above.getFirstChild(); each != null; each = each.getNextSibling()) {
            children.add(each);
        }
        return children;
    }
}
