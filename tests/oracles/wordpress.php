<?php
// What WordPress does to the content of a post: php wordpress.php ROOT kses|wpautop < JSON list > JSON list
error_reporting( E_ALL & ~E_DEPRECATED );
define( 'ABSPATH', rtrim( $argv[1], '/' ) . '/' );
define( 'WPINC', 'wp-includes' );
function __( $text ) { return $text; }
foreach ( array( 'compat', 'plugin', 'class-wp-token-map', 'html-api/html5-named-character-references',
	'utf8', 'load', 'functions', 'formatting', 'kses' ) as $name ) {
	$file = ABSPATH . WPINC . "/$name.php";
	if ( file_exists( $file ) ) {
		require_once $file;
	}
}
foreach ( glob( ABSPATH . WPINC . '/html-api/class-*.php' ) as $file ) {
	try { require_once $file; } catch ( Error $error ) { }
}
$steps = array(
	'kses'    => fn( $html ) => wp_kses_post( $html ),
	'wpautop' => fn( $html ) => wpautop( $html ),
);
$answer = array_map( $steps[ $argv[2] ], json_decode( stream_get_contents( STDIN ), true ) );
echo json_encode( $answer, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR );
