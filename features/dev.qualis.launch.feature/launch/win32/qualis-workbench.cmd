@echo off
rem Starts the Qualis workbench on a Java it can run on. QUALIS_VMARGS replaces the options given to Java.
setlocal
call "%~dp0find-java.cmd" 21
if not defined QUALIS_JAVA (
    echo Qualis needs Java 21 or newer: none in JAVA_HOME, on the path or where Javas usually are. A Temurin package will do.
    pause
    exit /b 1
)
if not defined QUALIS_VMARGS set "QUALIS_VMARGS=-Xmx2g"
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%f"
rem The workbench ends with 23 or 24 when it wants to be started again: after a change of the theme, or by File > Restart.
:again
start "Qualis" /wait "%QUALIS_JAVA%\bin\javaw.exe" %QUALIS_VMARGS% -jar "%LAUNCHER%" %*
if %ERRORLEVEL% equ 23 goto again
if %ERRORLEVEL% equ 24 goto again
exit /b %ERRORLEVEL%
