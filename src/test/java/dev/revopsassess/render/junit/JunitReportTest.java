package dev.revopsassess.render.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.Golden;
import dev.revopsassess.cli.run.Run;
import dev.revopsassess.report.Northwind;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

class JunitReportTest {
    @Test
    void eachSignalIsATestCaseOfItsDimension() {
        Golden.assertMatches(
                "northwind-junit.xml",
                JunitReport.render(Northwind.assessment(), UnaryOperator.identity(), Optional.empty()));
    }

    @Test
    void missingGroundIsSkippedNeverFailed() throws Exception {
        Document xml = parsed(JunitReport.render(Northwind.assessment(), UnaryOperator.identity(), Optional.empty()));
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
        Document xml = parsed(
                JunitReport.render(Northwind.with(evil, evil, evil), UnaryOperator.identity(), Optional.empty()));
        assertThat(xml.getElementsByTagName("script").getLength()).isZero();
        assertThat(xml.getDocumentElement().getAttribute("name"))
                .isEqualTo("]]><script>&\"'\uFFFD\uFFFD[31m\uFFFD</testsuites>");
    }

    @Test
    void aReasonForSkippingIsAttributeAndContent() throws Exception {
        Document xml = parsed(JunitReport.render(Northwind.assessment(), UnaryOperator.identity(), Optional.empty()));
        NodeList skipped = xml.getElementsByTagName("skipped");
        assertThat(skipped.getLength()).isGreaterThan(3);
        for (int index = 0; index < skipped.getLength(); index++) {
            var element = (Element) skipped.item(index);
            assertThat(element.getTextContent()).isNotBlank().isEqualTo(element.getAttribute("message"));
        }
    }

    @Test
    void aTestCaseNamesTheFileOfItsEvidenceWhereItLies() throws Exception {
        Document xml = parsed(JunitReport.render(Northwind.assessment(), name -> "exports/" + name, Optional.empty()));
        assertThat(testCase(xml, "nrr-below-100").getAttribute("file")).isEqualTo("exports/arr.csv");
        assertThat(testCase(xml, "separate-forecasts").getAttribute("file")).isEqualTo("exports/forecasts.csv");
        assertThat(testCase(xml, "rep-admin-time").hasAttribute("file")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"northwind", "quillfeather", "juniper-labs"})
    void jenkinsAcceptsItAndOnlyItsStrictestReaderObjectsToTheFile(String sample) throws Exception {
        String report = JunitReport.render(Run.sample(sample).assessment(), UnaryOperator.identity(), Optional.empty());
        List<String> complaints = complaints(report);
        assertThat(complaints)
                .isNotEmpty()
                .allSatisfy(said -> assertThat(said).contains("'file' is not allowed to appear in element 'testcase'"));
        assertThat(complaints(report.replaceAll("(<testcase [^>]*) file=\"[^\"]*\"", "$1")))
                .isEmpty();
        assertThat(complaints(report.replace("<skipped message", "<skipped reason")))
                .as("the schema sees another attribute")
                .anySatisfy(said -> assertThat(said).contains("'reason' is not allowed"));
    }

    /** GitLab takes suite and name from these attributes, keeps the first of two equal pairs, and reads 30 MB. */
    @ParameterizedTest
    @ValueSource(strings = {"northwind", "quillfeather", "juniper-labs"})
    void gitlabReadsEveryTestCase(String sample) throws Exception {
        String report = JunitReport.render(Run.sample(sample).assessment(), UnaryOperator.identity(), Optional.empty());
        assertThat(report.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(30_000_000);
        Document xml = parsed(report);
        assertThat(xml.getDocumentElement().getTagName()).isEqualTo("testsuites");
        NodeList cases = xml.getElementsByTagName("testcase");
        var seen = new HashSet<String>();
        for (int index = 0; index < cases.getLength(); index++) {
            var element = (Element) cases.item(index);
            assertThat(element.getAttribute("classname")).startsWith("revops-assess.");
            assertThat(seen.add(element.getAttribute("classname") + " " + element.getAttribute("name")))
                    .isTrue();
        }
        assertThat(seen).hasSizeGreaterThan(40);
    }

    private static List<String> complaints(String report) throws Exception {
        var complaints = new ArrayList<String>();
        Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JunitReportTest.class.getResource("/junit/jenkins-xunit.xsd"))
                .newValidator();
        validator.setErrorHandler(new DefaultHandler() {
            @Override
            public void error(SAXParseException problem) {
                complaints.add(problem.getMessage());
            }
        });
        validator.validate(new StreamSource(new StringReader(report)));
        return complaints;
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
