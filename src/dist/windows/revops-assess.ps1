# Runs revops-assess on Windows with the Java of this archive, of JAVA_HOME or of the PATH. Arguments, standard streams and
# the exit code are handed over untouched.
#
#   JAVA_HOME            the Java to use, where the archive has none of its own
#   REVOPS_ASSESS_OPTS   further words for the java command, such as -Xmx2g

$here = Split-Path -Parent $MyInvocation.MyCommand.Path
$own = Join-Path $here 'runtime\bin\java.exe'
$program = @('-jar', (Join-Path $here 'lib\revops-assess.jar'))
if (Test-Path -LiteralPath $own) {
    $java = $own
    $program = @('-m', 'dev.revopsassess/dev.revopsassess.cli.Main')
} elseif ($env:JAVA_HOME -and (Test-Path -LiteralPath (Join-Path $env:JAVA_HOME 'bin\java.exe'))) {
    $java = Join-Path $env:JAVA_HOME 'bin\java.exe'
} elseif (Get-Command java -ErrorAction SilentlyContinue) {
    $java = 'java'
} else {
    [Console]::Error.WriteLine('revops-assess: Java is missing: install Java 17 or newer, or set JAVA_HOME to one')
    exit 70
}

# Java cannot tell which stream is a terminal, nor its width.
function Get-Kind([bool] $redirected) {
    if ($redirected) { 'file' } else { 'terminal' }
}
$columns = ''
if (-not [Console]::IsOutputRedirected) {
    $columns = [Console]::WindowWidth
}
$words = @(
    '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xshare:auto', '-Xmx1g',
    "-Drevops-assess.stdin=$(Get-Kind ([Console]::IsInputRedirected))",
    "-Drevops-assess.stdout=$(Get-Kind ([Console]::IsOutputRedirected))",
    "-Drevops-assess.stderr=$(Get-Kind ([Console]::IsErrorRedirected))",
    "-Drevops-assess.columns=$columns"
)
if ($env:REVOPS_ASSESS_OPTS) {
    $words += $env:REVOPS_ASSESS_OPTS -split '\s+'
}

# Jars of database drivers; java -jar looks at no class path.
if ($env:REVOPS_ASSESS_CLASSPATH) {
    if ($program[0] -eq '-jar') {
        $program = @('-cp', "$($program[1]);$env:REVOPS_ASSESS_CLASSPATH", 'dev.revopsassess.cli.Main')
    } else {
        $program = @('-cp', $env:REVOPS_ASSESS_CLASSPATH) + $program
    }
}

# The report is UTF-8, whatever the console was set to.
$encoding = [Console]::OutputEncoding
try {
    [Console]::OutputEncoding = New-Object System.Text.UTF8Encoding $false
    & $java @words @program @args
    $code = $LASTEXITCODE
} finally {
    [Console]::OutputEncoding = $encoding
}
exit $code
