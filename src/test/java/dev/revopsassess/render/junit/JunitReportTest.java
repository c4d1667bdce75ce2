package dev.revopsassess.render.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.Golden;
import dev.revopsassess.report.Northwind;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class JunitReportTest {
    @Test
    void eachSignalIsATestCaseOfItsDimension() {
        Golden.assertMatches("northwind-junit.xml", JunitReport.render(Northwind.assessment()));
    }

    @Test
    void missingGroundIsSkippedNeverFailed() throws Exception {
        Document xml = parsed(JunitReport.render(Northwind.assessment()));
        Element mandate = testCase(xml, "cross-functional-mandate");
        assertThat(mandate.getElementsByTagName("failure").getLength()).isZero();
        assertThat(skipped(mandate)).contains("reports to the VP Sales");
        assertThat(testCase(xml, "nrr-below-100")
                        .getElementsByTagName("failure")
                        .getLength())
                .isOne();
        assertThat(skipped(testCase(xml, "unowned-retention"))).contains("Who is accountable");
    }

    @Test
    void hostileTextStaysText() throws Exception {
        String evil = "]]><script>&\"'\u0000\u001B[31m\u202E</testsuites>";
        Document xml = parsed(JunitReport.render(Northwind.with(evil, evil, evil)));
        assertThat(xml.getElementsByTagName("script").getLength()).isZero();
        assertThat(xml.getDocumentElement().getAttribute("name"))
                .isEqualTo("]]><script>&\"'\uFFFD\uFFFD[31m\uFFFD</testsuites>");
    }

    private static String skipped(Element testCase) {
        return ((Element) testCase.getElementsByTagName("skipped").item(0)).getAttribute("message");
    }

    private static Element testCase(Document xml, String name) {
        var cases = xml.getElementsByTagName("testcase");
        for (int index = 0; index < cases.getLength(); index++) {
            var element = (Element) cases.item(index);
            if (element.getAttribute("name").equals(name)) {
                return element;
            }
        }
        throw new AssertionError("no test case " + name);
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
