@echo off
rem Runs revops-assess on Windows with the Java of this archive, of JAVA_HOME or of the PATH. Arguments, standard streams and
rem the exit code are handed over untouched. revops-assess.ps1 beside it also knows the width of the window and colours.
rem
rem   JAVA_HOME            the Java to use, where the archive has none of its own
rem   REVOPS_ASSESS_OPTS   further words for the java command, such as -Xmx2g
rem   REVOPS_ASSESS_CLASSPATH   jars of database drivers, for sources in the configuration
setlocal
set "HOME_OF_PROGRAM=%~dp0"
set "JAVA_COMMAND=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA_COMMAND=%JAVA_HOME%\bin\java.exe"

rem The report is UTF-8; the console gets its own code page back at the end.
for /f "tokens=2 delims=:." %%p in ('chcp') do set "CODE_PAGE=%%p"
chcp 65001 >nul

rem Jars of database drivers; java -jar looks at no class path.
set "DRIVERS="
set JAR_OR_CLASSES=-jar "%HOME_OF_PROGRAM%lib\revops-assess.jar"
if defined REVOPS_ASSESS_CLASSPATH set DRIVERS=-cp "%REVOPS_ASSESS_CLASSPATH%"
if defined REVOPS_ASSESS_CLASSPATH set JAR_OR_CLASSES=-cp "%HOME_OF_PROGRAM%lib\revops-assess.jar;%REVOPS_ASSESS_CLASSPATH%" dev.revopsassess.cli.Main

if exist "%HOME_OF_PROGRAM%runtime\bin\java.exe" goto own
if not "%JAVA_COMMAND%"=="java" goto jar
where java >nul 2>nul
if errorlevel 1 goto missing

:jar
"%JAVA_COMMAND%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xmx1g %REVOPS_ASSESS_OPTS% %JAR_OR_CLASSES% %*
goto done

:own
"%HOME_OF_PROGRAM%runtime\bin\java.exe" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xmx1g %REVOPS_ASSESS_OPTS% %DRIVERS% -m dev.revopsassess/dev.revopsassess.cli.Main %*
goto done

:missing
echo revops-assess: Java is missing: install Java 17 or newer, or set JAVA_HOME to one 1>&2
chcp %CODE_PAGE% >nul
exit /b 70

:done
set "CODE=%ERRORLEVEL%"
chcp %CODE_PAGE% >nul
exit /b %CODE%
